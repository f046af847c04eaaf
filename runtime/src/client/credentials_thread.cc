// Asks for the credentials of dispatched calls, one after the other.
#include "client/credentials_thread.h"

#include <utility>

namespace outcrop::internal {

CredentialsThread::~CredentialsThread() {
  if (thread_.joinable()) thread_.join();
}

void CredentialsThread::ask(std::shared_ptr<CredentialsFetch> fetch) {
  const std::lock_guard lock(mutex_);
  queue_.push_back(std::move(fetch));
  if (running_) return;
  if (thread_.joinable()) thread_.join();  // it is over but for its last lines, which need no lock
  try {
    thread_ = std::thread([this] { run(); });
  } catch (...) {
    queue_.pop_back();
    throw;
  }
  running_ = true;
}

void CredentialsThread::run() noexcept {
  for (;;) {
    std::shared_ptr<CredentialsFetch> fetch;
    {
      const std::lock_guard lock(mutex_);
      if (queue_.empty()) {
        running_ = false;
        return;
      }
      fetch = std::move(queue_.front());
      queue_.pop_front();
    }
    if (!fetch->limits.cancellation.cancelled())
      fetch->found = fetch->connection->identify(fetch->operation, fetch->limits);
    done_(std::move(fetch));
  }
}

}  // namespace outcrop::internal
