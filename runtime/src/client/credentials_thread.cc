// Prepares calls whose credentials are not at hand.
#include "client/credentials_thread.h"

#include <utility>

#include "client/dispatched_call.h"

namespace outcrop::internal {

CredentialsThread::CredentialsThread(std::function<void(DispatchedCall*)> done) : done_(std::move(done)) {}

CredentialsThread::~CredentialsThread() {
  if (thread_.joinable()) thread_.join();
}

void CredentialsThread::prepare(DispatchedCall* call) {
  const std::lock_guard lock(mutex_);
  queue_.push_back(call);
  if (std::exchange(running_, true)) return;
  if (thread_.joinable()) thread_.join();  // it is over but for its last lines, which need no lock
  thread_ = std::thread([this] { run(); });
}

void CredentialsThread::run() {
  for (;;) {
    DispatchedCall* call = nullptr;
    {
      const std::lock_guard lock(mutex_);
      if (queue_.empty()) {
        running_ = false;
        return;
      }
      call = queue_.front();
      queue_.pop_front();
    }
    call->call.prepare();
    done_(call);
  }
}

}  // namespace outcrop::internal
