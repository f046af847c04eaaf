// Memory that requests take before they are whole.
#pragma once

#include <atomic>
#include <cstddef>

#include "server/limits.h"

namespace outcrop::emulator {

/// One connection's part of what all of a server's hold. On the connection's strand.
class HeldBytes {
 public:
  /// `all` has to outlive it.
  explicit HeldBytes(std::atomic<std::size_t>& all) : all_(all) {}
  ~HeldBytes() { all_ -= size_; }
  HeldBytes(const HeldBytes&) = delete;
  HeldBytes& operator=(const HeldBytes&) = delete;

  std::size_t size() const { return size_; }
  /// False where all of them would have more than kMostBodies: then nothing changes.
  bool hold(std::size_t size) {
    if (size > size_ && all_.fetch_add(size - size_) + (size - size_) > kMostBodies) {
      all_ -= size - size_;
      return false;
    }
    if (size < size_) all_ -= size_ - size;
    size_ = size;
    return true;
  }

 private:
  std::atomic<std::size_t>& all_;
  std::size_t size_{};
};

}  // namespace outcrop::emulator
