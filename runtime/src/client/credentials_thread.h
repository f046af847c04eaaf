// A thread that exists for as long as calls of a client on a Dispatcher have to wait for their credentials.
#pragma once

#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

#include "client/connection.h"

namespace outcrop::internal {

struct DispatchedCall;

/// One question for credentials. `call` is the dispatcher's own, and null when the call ended before the answer came: a
/// provider that takes its time holds up nobody's limits.
struct CredentialsFetch {
  std::shared_ptr<Connection> connection;
  const Operation& operation;
  ResolveOptions limits;
  std::optional<Result<CredentialsPtr>> found{};  // absent: nobody wants to know any more
  DispatchedCall* call{};
};

/// Safe from many threads, but for the destructor, which waits for what is being asked.
class CredentialsThread {
 public:
  using Done = std::function<void(std::shared_ptr<CredentialsFetch>)>;

  /// `done` gets each answer, in the thread.
  explicit CredentialsThread(Done done) : done_(std::move(done)) {}
  ~CredentialsThread();
  CredentialsThread(const CredentialsThread&) = delete;
  CredentialsThread& operator=(const CredentialsThread&) = delete;

  void ask(std::shared_ptr<CredentialsFetch> fetch);

 private:
  void run() noexcept;

  const Done done_;
  std::mutex mutex_;
  std::deque<std::shared_ptr<CredentialsFetch>> queue_;  // guarded by mutex_, as all below
  std::thread thread_;
  bool running_{};
};

}  // namespace outcrop::internal
