// Problem: why a text could not be decoded, and the path of the value that it is about.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace outcrop::internal {

/// Made at the failing value; each level on the way out prepends its step, so that success costs nothing.
class Problem {
 public:
  void clear() {
    path_.clear();
    what_.clear();
  }
  /// Always false.
  bool fail(std::string what) {
    what_ = std::move(what);
    return false;
  }
  bool in_member(std::string_view name) {
    const bool dot = !path_.empty() && path_.front() != '[' && path_.front() != '{';
    path_.insert(0, dot ? std::string(name) + '.' : std::string(name));
    return false;
  }
  bool in_element(std::size_t index) { return in_step('[', index, ']'); }
  /// Keys of maps come from the body, which is not quoted: the entry's position stands for them.
  bool in_entry(std::size_t index) { return in_step('{', index, '}'); }

  std::string text() const { return path_.empty() ? what_ : path_ + ": " + what_; }

 private:
  bool in_step(char open, std::size_t index, char close) {
    const bool dot = !path_.empty() && path_.front() != '[' && path_.front() != '{';
    path_.insert(0, open + std::to_string(index) + close + (dot ? "." : ""));
    return false;
  }

  std::string path_;
  std::string what_;
};

}  // namespace outcrop::internal
