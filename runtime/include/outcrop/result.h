// Result<T>: a value, or the Error that stands in its place. For everything that is not the answer of a call; see
// Response for those.
#pragma once

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

  /// The value. Only when has_value(): otherwise the program ends with the error's text on standard error.
  const T& operator*() const& OUTCROP_LIFETIME_BOUND { return value(); }
  T& operator*() & OUTCROP_LIFETIME_BOUND { return const_cast<T&>(value()); }
  T operator*() && { return std::move(const_cast<T&>(value())); }
  const T* operator->() const& OUTCROP_LIFETIME_BOUND { return &value(); }
  const T* operator->() const&& = delete;

  /// The failure. Only when !has_value(): otherwise the program ends.
  const Error& error() const& OUTCROP_LIFETIME_BOUND {
    if (has_value()) [[unlikely]]
      internal::error_of_success();
    return *std::get_if<1>(&state_);
  }
  Error error() && { return std::move(const_cast<Error&>(std::as_const(*this).error())); }

 private:
  const T& value() const {
    if (!has_value()) [[unlikely]]
      internal::value_of_failure(*std::get_if<1>(&state_));
    return *std::get_if<0>(&state_);
  }

  std::variant<T, Error> state_;
};

}  // namespace outcrop
