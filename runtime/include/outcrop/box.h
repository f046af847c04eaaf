// Box<T>: an optional value on the heap, for owning shapes that contain themselves.
#pragma once

#include <memory>
#include <new>
#include <optional>
#include <utility>
#include <vector>

namespace outcrop {

/// Reads and assigns like std::optional<T>, copies deeply, and may be a member of T itself.
template <class T>
class Box {
 public:
  Box() = default;
  Box(std::nullopt_t) {}
  Box(T value) : value_(std::make_unique<T>(std::move(value))) {}
  Box(const Box& other) : value_(other.value_ ? std::make_unique<T>(*other.value_) : nullptr) {}
  Box(Box&&) noexcept = default;
  Box& operator=(const Box& other) {
    if (this != &other) *this = Box(other);
    return *this;
  }
  Box& operator=(Box&& other) noexcept {
    if (this != &other) {
      reset();
      value_ = std::move(other.value_);
    }
    return *this;
  }
  ~Box() { reset(); }

  bool has_value() const { return value_ != nullptr; }
  explicit operator bool() const { return has_value(); }
  T& operator*() { return *value_; }
  const T& operator*() const { return *value_; }
  T* operator->() { return value_.get(); }
  const T* operator->() const { return value_.get(); }
  T& emplace() { return *(value_ = std::make_unique<T>()); }
  /// Boxes inside of the value end behind it, not inside of its end: however deep they nest, the stack stays flat.
  void reset() noexcept {
    if (!value_) return;
    thread_local std::vector<std::unique_ptr<T>>* inner = nullptr;  // of the outermost box that ends now
    if (inner) return defer_to(*inner);
    std::vector<std::unique_ptr<T>> waiting;
    inner = &waiting;
    value_.reset();
    while (!waiting.empty()) {
      value_ = std::move(waiting.back());
      waiting.pop_back();
      value_.reset();
    }
    inner = nullptr;
  }

 private:
  void defer_to(std::vector<std::unique_ptr<T>>& waiting) noexcept {
    try {
      waiting.push_back(std::move(value_));
    } catch (const std::bad_alloc&) {
      value_.reset();
    }
  }

  std::unique_ptr<T> value_;
};

}  // namespace outcrop
