// A thread for each connection, since a kept-alive connection holds its thread; threads are reused.
#pragma once

#include <httplib.h>

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace outcrop::emulator {

/// Grows by a thread whenever a connection finds no idle one, up to `most`; further connections wait.
class ThreadQueue final : public httplib::TaskQueue {
 public:
  explicit ThreadQueue(std::size_t most) : most_(most) {}

  void enqueue(std::function<void()> task) override;
  void shutdown() override;

 private:
  void work();

  const std::size_t most_;
  std::mutex mutex_;
  std::condition_variable changed_;
  std::deque<std::function<void()>> tasks_;
  std::vector<std::thread> threads_;
  std::size_t idle_{};
  bool ending_{};
};

}  // namespace outcrop::emulator
