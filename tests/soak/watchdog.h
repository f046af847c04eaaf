// A limit that no soak passes unless one of its calls never ends.
#pragma once

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>
#include <utility>

namespace soak {

/// Calls `on_limit`, in a thread of its own, when it still lives after `limit`.
class Watchdog {
 public:
  Watchdog(std::chrono::duration<double> limit, std::function<void()> on_limit)
      : thread_([this, limit, on_limit = std::move(on_limit)] {
          std::unique_lock lock(mutex_);
          if (!ended_.wait_for(lock, limit, [this] { return over_; })) on_limit();
        }) {}
  ~Watchdog() {
    {
      const std::lock_guard lock(mutex_);
      over_ = true;
    }
    ended_.notify_all();
    thread_.join();
  }
  Watchdog(const Watchdog&) = delete;
  Watchdog& operator=(const Watchdog&) = delete;

 private:
  std::mutex mutex_;
  std::condition_variable ended_;
  bool over_{};  // guarded by mutex_
  std::thread thread_;
};

}  // namespace soak
