// Descriptor: an open file that is closed with its scope.
#pragma once

#include <unistd.h>

namespace outcrop::internal {

class Descriptor {
 public:
  /// Owns `fd`; a negative one is none.
  explicit Descriptor(int fd) : fd_(fd) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() {
    if (fd_ >= 0) ::close(fd_);
  }
  int get() const { return fd_; }

 private:
  int fd_;
};

}  // namespace outcrop::internal
