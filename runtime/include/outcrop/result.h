// Result<T>: a value, or the Error that stands in its place. For everything that is not the answer of a call; see
// Response for those.
#pragma once

#include <cassert>
#include <utility>
#include <variant>

#include "outcrop/error.h"
#include "outcrop/version.h"

namespace outcrop {

/// Owns a T or an Error. Spelled like std::expected.
template <class T>
class [[nodiscard]] Result {
 public:
  Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}
  Result(Error error) : state_(std::in_place_index<1>, std::move(error)) {}

  bool has_value() const { return state_.index() == 0; }
  explicit operator bool() const { return has_value(); }

  /// The value. Only when has_value().
  const T& operator*() const& OUTCROP_LIFETIME_BOUND { return value(); }
  T& operator*() & OUTCROP_LIFETIME_BOUND { return const_cast<T&>(value()); }
  T operator*() && { return std::move(const_cast<T&>(value())); }
  const T* operator->() const& OUTCROP_LIFETIME_BOUND { return &value(); }
  const T* operator->() const&& = delete;

  /// The failure. Only when !has_value().
  const Error& error() const& OUTCROP_LIFETIME_BOUND {
    assert(!has_value());
    return *std::get_if<1>(&state_);
  }
  Error error() && {
    assert(!has_value());
    return std::move(*std::get_if<1>(&state_));
  }

 private:
  const T& value() const {
    assert(has_value());
    return *std::get_if<0>(&state_);
  }

  std::variant<T, Error> state_;
};

}  // namespace outcrop
