// A thread that exists for as long as calls of a Dispatcher have to wait for their credentials.
#pragma once

#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace outcrop::internal {

struct DispatchedCall;

/// Safe from many threads, but for the destructor, before which every call must have come back.
class CredentialsThread {
 public:
  /// `done` gets each call back, in the thread.
  explicit CredentialsThread(std::function<void(DispatchedCall*)> done);
  ~CredentialsThread();
  CredentialsThread(const CredentialsThread&) = delete;
  CredentialsThread& operator=(const CredentialsThread&) = delete;

  /// Prepares `call`, which nobody else may touch until it is done.
  void prepare(DispatchedCall* call);

 private:
  void run();

  const std::function<void(DispatchedCall*)> done_;
  std::mutex mutex_;
  std::deque<DispatchedCall*> queue_;  // guarded by mutex_, as all below
  std::thread thread_;
  bool running_{};
};

}  // namespace outcrop::internal
