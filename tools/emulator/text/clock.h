// The emulator's time: the machine's, moved by an offset that tests set.
#pragma once

#include <atomic>
#include <chrono>

#include "outcrop/timestamp.h"

namespace outcrop::emulator {

/// Any thread.
class Clock {
 public:
  Timestamp now() const {
    // In milliseconds: a thousand years, which the offset may have, are too many nanoseconds.
    return std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now()) + offset();
  }

  std::chrono::milliseconds offset() const { return std::chrono::milliseconds(offset_.load()); }
  void set_offset(std::chrono::milliseconds offset) { offset_.store(offset.count()); }

 private:
  std::atomic<std::int64_t> offset_{0};
};

}  // namespace outcrop::emulator
