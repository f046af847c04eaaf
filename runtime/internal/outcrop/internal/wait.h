// The seam between generated waiters and the runtime.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string_view>
#include <utility>

#include "outcrop/internal/call.h"
#include "outcrop/open.h"
#include "outcrop/wait_options.h"

namespace outcrop::internal {

struct WaiterSpec {
  std::string_view name;  // "JobComplete"
  std::chrono::seconds min_delay;
  std::chrono::seconds max_delay;
};

/// What the first acceptor that matches an answer makes of it; `none` where none does.
enum class WaitState : std::uint8_t { none, retry, success, failure };

/// The values that an acceptor's path leads to, compared with the one that it expects.
class Matches {
 public:
  explicit Matches(std::string_view expected) : expected_(expected) {}

  void add(std::string_view text) {
    ++count_;
    if (text == expected_) ++equal_;
  }
  template <class E>
  void add(const Open<E>& value) {
    add(value.text());
  }
  template <class E>
  void add(const OwnedOpen<E>& value) {
    add(std::string_view(value.text()));
  }
  void add(bool value) { add(value ? std::string_view("true") : std::string_view("false")); }
  void add(const char*) = delete;

  bool any() const { return equal_ > 0; }
  /// Of no values, none match.
  bool all() const { return count_ > 0 && equal_ == count_; }

 private:
  std::string_view expected_;
  std::size_t count_{};
  std::size_t equal_{};
};

/// The pauses of one wait, and its limit.
class Wait {
 public:
  /// All of them outlive it.
  Wait(Connection& connection, const Operation& operation, const WaiterSpec& spec, const WaitOptions& options);

  /// Those of the next call: no longer than the wait.
  CallOptions call_options() const;
  /// Until the next call. Not null: the wait is over without success.
  std::unique_ptr<Error> pause();
  /// The answer shows that what is waited for won't come. `answer` has its request id and status.
  Error failed(std::string_view request_id, int http_status) const;

 private:
  Connection& connection_;
  const Operation& operation_;
  const WaiterSpec& spec_;
  const WaitOptions& options_;
  std::chrono::steady_clock::time_point end_;
  std::chrono::milliseconds min_delay_;
  std::chrono::milliseconds max_delay_;
  int calls_{};
};

/// Calls with what `encode()` gives until `judge` is content with the answer.
template <class View, class Encode, class Judge>
Response<View> wait_until(Connection& connection, const Operation& operation, const WaiterSpec& spec,
                          const WaitOptions& options, Encode&& encode, Judge&& judge) {
  Wait wait(connection, operation, spec, options);
  for (;;) {
    const CallOptions call_options = wait.call_options();
    HttpRequest request = encode();
    request.feature_ids = "B";  // a waiter, in the User-Agent
    Response<View> response = call<View>(connection, operation, std::move(request), call_options);
    switch (judge(response)) {
      case WaitState::success:
        return response ? std::move(response) : Response<View>(View{}, nullptr);
      case WaitState::failure:
        if (!response) return response;
        return Response<View>(wait.failed(response.request_id(), response.http_status()));
      case WaitState::none:
        if (!response) return response;
        break;
      case WaitState::retry:
        break;
    }
    if (std::unique_ptr<Error> error = wait.pause()) return Response<View>(std::move(*error));
  }
}

}  // namespace outcrop::internal
