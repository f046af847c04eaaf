// The emulator's time: the machine's, moved by an offset that tests set.
#pragma once

#include <atomic>
#include <chrono>

#include "outcrop/timestamp.h"

namespace outcrop::emulator {

/// Any thread.
class Clock {
 public:
  Timestamp now() const { return std::chrono::system_clock::now() + offset(); }

  std::chrono::milliseconds offset() const { return std::chrono::milliseconds(offset_.load()); }
  void set_offset(std::chrono::milliseconds offset) { offset_.store(offset.count()); }

 private:
  std::atomic<std::int64_t> offset_{0};
};

}  // namespace outcrop::emulator
