// Box<T>: an optional value on the heap, for owning shapes that contain themselves or whose parts are large.
#pragma once

#include <memory>
#include <optional>
#include <type_traits>
#include <utility>

#include "outcrop/version.h"

namespace outcrop {

namespace internal {
/// Calls `end(value)`, but from within another such call only behind it: however deep values nest, the stack stays flat.
void end_flat(void* value, void (*end)(void*)) noexcept;
/// Calls `copy(box, value)`, in the same way; neither moves meanwhile, as parts of what is copied don't.
void copy_flat(void* box, const void* value, void (*copy)(void*, const void*));
/// Throws std::bad_optional_access.
[[noreturn]] void value_of_empty_box();
}  // namespace internal

/// Reads and assigns like std::optional<T>, copies and compares deeply, and may be a member of T itself. Takes the room
/// of a pointer, which is why alternatives of unions and large parts of requests are of this type.
template <class T>
class Box {
 public:
  Box() noexcept {}  // not defaulted: clang 19 would look into an incomplete T for a constexpr constructor
  Box(std::nullopt_t) {}
  Box(T value) : value_(std::make_unique<T>(std::move(value))) {}
  Box(const Box& other) {
    if (!other.value_) return;
    internal::copy_flat(this, other.value_.get(), [](void* box, const void* value) {
      static_cast<Box*>(box)->value_ = std::make_unique<T>(*static_cast<const T*>(value));
    });
  }
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
  /// A template, so that `box = {}` empties it as it does with std::optional, and `box = {.member = ...}` fills it.
  template <class U = T>
    requires(std::is_same_v<std::remove_cvref_t<U>, T>)
  Box& operator=(U&& value) {
    return *this = Box(std::forward<U>(value));
  }
  ~Box() { reset(); }

  bool has_value() const { return value_ != nullptr; }
  explicit operator bool() const { return has_value(); }
  /// Only with a value.
  T& operator*() & { return *value_; }
  const T& operator*() const& { return *value_; }
  T&& operator*() && { return std::move(*value_); }
  T* operator->() { return value_.get(); }
  const T* operator->() const { return value_.get(); }
  /// Throws std::bad_optional_access without a value.
  T& value() & { return checked(), *value_; }
  const T& value() const& { return checked(), *value_; }
  T&& value() && { return checked(), std::move(*value_); }
  T value_or(T other) const& { return value_ ? *value_ : std::move(other); }
  T value_or(T other) && { return value_ ? std::move(*value_) : std::move(other); }
  template <class... Args>
  T& emplace(Args&&... args) {
    return *(*this = Box(T{std::forward<Args>(args)...}));
  }
  void reset() noexcept {
    if (value_) internal::end_flat(value_.release(), [](void* value) { delete static_cast<T*>(value); });
  }

  friend bool operator==(const Box& a, const Box& b) {
    return a.value_ && b.value_ ? *a.value_ == *b.value_ : !a.value_ && !b.value_;
  }
  friend bool operator==(const Box& box, std::nullopt_t) { return !box.value_; }

 private:
  void checked() const {
    if (!value_) internal::value_of_empty_box();
  }

  std::unique_ptr<T> value_;
};

}  // namespace outcrop
