// DispatcherLoop: the thread of a Dispatcher, and what it does.
#pragma once

#include <condition_variable>
#include <list>
#include <memory>
#include <mutex>
#include <thread>
#include <unordered_map>
#include <vector>

#include "client/dispatched_call.h"
#include "outcrop/dispatcher.h"

namespace outcrop::internal {

class DispatcherLoop {
 public:
  DispatcherLoop();
  ~DispatcherLoop();
  DispatcherLoop(const DispatcherLoop&) = delete;
  DispatcherLoop& operator=(const DispatcherLoop&) = delete;

  static DispatcherLoop& of(const Dispatcher& dispatcher) { return *dispatcher.loop_; }

  /// In a child after fork: its thread and its calls are the parent's, and no other function may be called.
  bool is_of_parent() const { return process_.is_of_parent(); }

  /// From any thread, as those that follow.
  bool is_own_thread() const { return thread_.get_id() == std::this_thread::get_id(); }
  void submit(std::unique_ptr<DispatchedCall> call);
  /// Moves it on soon.
  void look_at(std::shared_ptr<DispatchedDialogue> dialogue);
  std::size_t in_flight() const;
  void wait_until_idle() const;

  /// @name In the loop's own thread, for a dialogue
  /// @{
  /// Takes its call off the wire; nobody wants an outcome.
  void release(DispatchedCall& call);
  /// Ends its call, which has an outcome.
  void cancel(DispatchedCall& call);
  /// It is over, and its callbacks have returned. Once more does nothing.
  void forget(const DispatchedDialogue& dialogue);
  /// @}

 private:
  friend class DispatchedClient;

  // In any thread.
  template <class T>
  void post(std::vector<T>& list, T item);
  void wake();            // with mutex_ held
  bool has_news() const;  // with mutex_ held

  // In the loop's own thread.
  void run() noexcept;
  void take_news();
  void stop_all();
  bool is_over();
  void open_lane(DispatchedClient& client, Transport& transport);
  void deliver(DispatchedCall& call);
  void sleep();
  void drive(const std::vector<DispatchedClient*>& clients, std::chrono::milliseconds at_most);
  std::vector<DispatchedClient*> sending_clients();
  DispatchedClient& client_of(const std::shared_ptr<Connection>& connection);

  const ProcessMark process_;
  mutable std::mutex mutex_;
  std::condition_variable news_;
  mutable std::condition_variable idle_;
  // Guarded by mutex_:
  std::vector<std::unique_ptr<DispatchedCall>> submitted_;
  std::vector<std::shared_ptr<CredentialsFetch>> answers_;
  std::vector<DispatchedCall*> nudged_;  // cancelled
  std::vector<std::shared_ptr<DispatchedDialogue>> moved_;
  std::size_t in_flight_{};
  bool stopping_{};
  LaneLease* driven_{};                // what the thread sleeps in, if in a lane
  CancellationSource* clock_sleep_{};  // or until a moment

  // The loop's own thread's:
  std::list<DispatchedClient> clients_;                // which know the calls until they are over
  std::vector<std::unique_ptr<DispatchedCall>> over_;  // not touched any more, but perhaps still named
  std::unordered_map<const DispatchedDialogue*, std::shared_ptr<DispatchedDialogue>> dialogues_;  // that aren't over
  std::size_t families_{};
  bool stopped_{};

  std::thread thread_;  // the last one: it uses all of the above
};

}  // namespace outcrop::internal
