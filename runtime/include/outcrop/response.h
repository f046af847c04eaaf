// Response<View>: the answer of a call, or the Error that stands in its place.
#pragma once

#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

#include "outcrop/error.h"
#include "outcrop/internal/response_storage.h"
#include "outcrop/result.h"
#include "outcrop/version.h"

namespace outcrop {

/// What `Response::value_or_throw` throws. The SDK itself throws nothing across its API.
class ErrorException : public std::runtime_error {
 public:
  explicit ErrorException(Error error) : std::runtime_error(to_string(error)), error_(std::move(error)) {}
  const Error& error() const { return error_; }

 private:
  Error error_;
};

namespace internal {
/// An ErrorException; not here, so that programs without exceptions may include this.
[[noreturn]] void throw_error(const Error& error);
}  // namespace internal

/// Owns the body and the arena that its View points into: every view, string_view and span taken from it dies with it.
/// Move-only; moving it does not move what the View points to. Spelled like std::expected; taking from a temporary does
/// not compile. Not synchronised.
template <class View>
class [[nodiscard]] Response {
 public:
  Response(View view, internal::StoragePtr storage) : view_(view), storage_(std::move(storage)) {}
  explicit Response(Error error, internal::StoragePtr storage = {})
      : error_(std::make_unique<Error>(std::move(error))), storage_(std::move(storage)) {}
  Response(Response&&) noexcept = default;
  Response& operator=(Response&&) noexcept = default;

  bool has_value() const { return error_ == nullptr; }
  explicit operator bool() const { return has_value(); }

  /// The answer. Only when has_value(): otherwise the program ends with the error's text on standard error.
  const View& operator*() const& OUTCROP_LIFETIME_BOUND { return *operator->(); }
  const View* operator->() const& OUTCROP_LIFETIME_BOUND {
    if (error_) [[unlikely]]
      internal::value_of_failure(*error_);
    return &view_;
  }
  const View& value() const& OUTCROP_LIFETIME_BOUND { return *operator->(); }
  const View& value_or_throw() const& OUTCROP_LIFETIME_BOUND {
    if (error_) internal::throw_error(*error_);
    return view_;
  }
  /// A copy of the view, which still points into this Response, or `other`.
  View value_or(View other) const& OUTCROP_LIFETIME_BOUND { return error_ ? other : view_; }

  /// What `f` makes of the answer, a Result or Response, or one with this error. It must not point into a Response that
  /// is gone by then, as this one may be: keep parts with to_owned.
  template <class F>
  auto and_then(F&& f) const& {
    using Next = std::remove_cvref_t<std::invoke_result_t<F, const View&>>;
    static_assert(internal::holds_error<Next>, "and_then takes what gives back a Result or a Response");
    return error_ ? Next(*error_) : std::forward<F>(f)(view_);
  }
  /// The same for an `f` that gives back a value.
  template <class F>
  auto transform(F&& f) const& {
    using To = Result<std::remove_cvref_t<std::invoke_result_t<F, const View&>>>;
    return error_ ? To(*error_) : To(std::forward<F>(f)(view_));
  }

  /// The failure. Only when !has_value(): otherwise the program ends.
  const Error& error() const& OUTCROP_LIFETIME_BOUND {
    if (!error_) [[unlikely]]
      internal::error_of_success();
    return *error_;
  }

  const View& operator*() const&& = delete;
  const View* operator->() const&& = delete;
  const View& value() const&& = delete;
  const View& value_or_throw() const&& = delete;
  View value_or(View other) const&& = delete;
  template <class F>
  void and_then(F&& f) const&& = delete;
  template <class F>
  void transform(F&& f) const&& = delete;
  const Error& error() const&& = delete;

  /// `x-amzn-requestid` of the answer; empty when no response arrived.
  std::string_view request_id() const& OUTCROP_LIFETIME_BOUND {
    return error_ ? std::string_view(error_->request_id) : storage_ ? storage_->request_id() : std::string_view();
  }
  std::string_view request_id() const&& = delete;
  /// The answer's first header of that name in any case, such as `x-amzn-bedrock-input-token-count` of InvokeModel;
  /// empty where there is none.
  std::string_view header(std::string_view name) const& OUTCROP_LIFETIME_BOUND {
    return storage_ ? storage_->headers.find(name) : std::string_view();
  }
  std::string_view header(std::string_view name) const&& = delete;
  /// HTTP status; 0 when no response arrived.
  int http_status() const { return error_ ? error_->http_status : storage_ ? storage_->status : 0; }
  /// Attempts that were sent, the last one included.
  int attempts() const { return error_ ? error_->attempts : storage_ ? storage_->attempts : 0; }
  /// What the call cost, whether it failed or not; all zero when it failed before it needed a connection.
  CallMetrics metrics() const { return storage_ ? storage_->metrics : CallMetrics(); }
  /// The body as received; empty for an Error without one. For an answer, strings of the View may point into it.
  std::string_view raw_body() const& OUTCROP_LIFETIME_BOUND {
    return storage_ ? storage_->body.view() : std::string_view();
  }
  std::string_view raw_body() const&& = delete;

 private:
  View view_{};
  std::unique_ptr<Error> error_;
  internal::StoragePtr storage_;
};

}  // namespace outcrop
