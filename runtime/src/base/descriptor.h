// Descriptor: an open file that is closed with its scope.
#pragma once

#include <fcntl.h>
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

/// Opens without a wait, as a pipe makes others wait until somebody writes; no child inherits it. Negative: errno says
/// why.
inline Descriptor open_to_read(const char* path) {
  return Descriptor(::open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
}

}  // namespace outcrop::internal
