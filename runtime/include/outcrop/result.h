// Result<T>: a value, or the Error that stands in its place. For everything that is not the answer of a call; see
// Response for those.
#pragma once

#include <concepts>
#include <type_traits>
#include <utility>
#include <variant>

#include "outcrop/error.h"
#include "outcrop/version.h"

namespace outcrop {

namespace internal {

/// A Result or a Response.
template <class T>
concept holds_error = requires(const T& result) {
  { result.error() } -> std::same_as<const Error&>;
} && std::constructible_from<T, Error>;

}  // namespace internal

/// Owns a T or an Error. Spelled like std::expected.
template <class T>
class [[nodiscard]] Result {
 public:
  /// What converts to T.
  template <std::convertible_to<T> U = T>
    requires(!std::same_as<std::remove_cvref_t<U>, Result> && !std::same_as<std::remove_cvref_t<U>, Error>)
  Result(U&& value) : state_(std::in_place_index<0>, std::forward<U>(value)) {}
  Result(Error error) : state_(std::in_place_index<1>, std::move(error)) {}

  bool has_value() const { return state_.index() == 0; }
  explicit operator bool() const { return has_value(); }

  /// The value. Only when has_value(): otherwise the program ends with the error's text on standard error.
  const T& operator*() const& OUTCROP_LIFETIME_BOUND { return checked(); }
  T& operator*() & OUTCROP_LIFETIME_BOUND { return const_cast<T&>(checked()); }
  T operator*() && { return std::move(const_cast<T&>(checked())); }
  const T* operator->() const& OUTCROP_LIFETIME_BOUND { return &checked(); }
  const T* operator->() const&& = delete;

  const T& value() const& OUTCROP_LIFETIME_BOUND { return *std::as_const(*this); }
  T& value() & OUTCROP_LIFETIME_BOUND { return **this; }
  T value() && { return *std::move(*this); }
  T value_or(T other) const& { return has_value() ? **this : std::move(other); }
  T value_or(T other) && { return has_value() ? *std::move(*this) : std::move(other); }

  /// What `f` makes of the value, a Result or Response, or one with this error.
  template <class F>
  auto and_then(F&& f) const& {
    return next<std::remove_cvref_t<std::invoke_result_t<F, const T&>>>(*this, std::forward<F>(f));
  }
  template <class F>
  auto and_then(F&& f) && {
    return next<std::remove_cvref_t<std::invoke_result_t<F, T>>>(std::move(*this), std::forward<F>(f));
  }
  /// The same for an `f` that gives back a value.
  template <class F>
  auto transform(F&& f) const& {
    return next<Result<std::remove_cvref_t<std::invoke_result_t<F, const T&>>>>(*this, std::forward<F>(f));
  }
  template <class F>
  auto transform(F&& f) && {
    return next<Result<std::remove_cvref_t<std::invoke_result_t<F, T>>>>(std::move(*this), std::forward<F>(f));
  }

  /// The failure. Only when !has_value(): otherwise the program ends.
  const Error& error() const& OUTCROP_LIFETIME_BOUND {
    if (has_value()) [[unlikely]]
      internal::error_of_success();
    return *std::get_if<1>(&state_);
  }
  Error error() && { return std::move(const_cast<Error&>(std::as_const(*this).error())); }

 private:
  const T& checked() const {
    if (!has_value()) [[unlikely]]
      internal::value_of_failure(*std::get_if<1>(&state_));
    return *std::get_if<0>(&state_);
  }

  template <internal::holds_error Next, class Self, class F>
  static Next next(Self&& self, F&& f) {
    if (!self) return Next(std::forward<Self>(self).error());
    return Next(std::forward<F>(f)(*std::forward<Self>(self)));
  }

  std::variant<T, Error> state_;
};

}  // namespace outcrop
