// OptionalRef<T>: a part of an answer that may be absent, and lies beside the view that names it.
#pragma once

#include <cassert>
#include <optional>

#include "outcrop/version.h"

namespace outcrop {

/// Reads like std::optional<const T&> of C++26 and is one pointer: copies refer to the same T, which lives as long as
/// the Response. Optional structures of views and the members of their unions are of this type, so that absent ones
/// take eight bytes, whatever their size.
template <class T>
class OptionalRef {
 public:
  constexpr OptionalRef() = default;
  constexpr OptionalRef(std::nullopt_t) {}
  /// Refers to `value`, which has to outlive it.
  constexpr OptionalRef(const T& value) : value_(&value) {}
  OptionalRef(const T&&) = delete;

  constexpr bool has_value() const { return value_ != nullptr; }
  constexpr explicit operator bool() const { return value_ != nullptr; }
  /// Only with a value.
  constexpr const T& operator*() const {
    assert(has_value());
    return *value_;
  }
  constexpr const T* operator->() const {
    assert(has_value());
    return value_;
  }
  /// A copy of the value, or `other`.
  constexpr T value_or(T other) const { return value_ ? *value_ : other; }

  friend constexpr bool operator==(OptionalRef ref, std::nullopt_t) { return ref.value_ == nullptr; }

 private:
  const T* value_{};
};

}  // namespace outcrop
