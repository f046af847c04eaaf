// Descriptor: an open file that is closed with its owner.
#pragma once

#include <unistd.h>

namespace outcrop::cli {

class Descriptor {
 public:
  /// Owns `number`; a negative one is none.
  explicit Descriptor(int number) : number_(number) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() {
    if (number_ >= 0) ::close(number_);
  }
  int get() const { return number_; }

 private:
  int number_;
};

}  // namespace outcrop::cli
