// The seam between generated waiters and the runtime.
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/wait_options.h"

namespace outcrop::internal {

struct WaiterSpec {
  std::string_view name;  // "JobComplete"
  std::chrono::seconds min_delay;
  std::chrono::seconds max_delay;
  std::chrono::seconds max_wait;
};

/// What the first acceptor that matches an answer makes of it; `none` where none does.
enum class WaitState : std::uint8_t { none, retry, success, failure };

struct Verdict {
  Verdict(WaitState s, std::string text = {}) : state(s), reason(std::move(text)) {}

  WaitState state;
  std::string reason;  // of a failure that an answer shows
};

/// What a call of a wait ended with. `error` null: with `view`. `view` null: with `error`.
template <class View>
struct WaitAnswer {
  const View* view;
  const Error* error;
  int http_status;
};

/// The values that a path of an acceptor leads to.
class PathValues {
 public:
  void add(std::string_view text) { values_.push_back(text); }
  void add(bool value) { add(value ? std::string_view("true") : std::string_view("false")); }
  void add(const char*) = delete;

  /// The first of `expected` that is one of the values.
  std::optional<std::string_view> first_of(std::initializer_list<std::string_view> expected) const;
  /// Of no values, none match.
  bool all(std::string_view expected) const;
  /// "one; another".
  std::string joined() const;

 private:
  std::vector<std::string_view> values_;
};

/// The answer shows `state`, behind which what is waited for does not come; `reasons` may be empty.
Verdict ruled_out(std::string_view state, std::string_view reasons = {});

/// All of one wait but the type of its view.
struct WaitPlan {
  const WaiterSpec& spec;
  std::optional<std::chrono::milliseconds> max_wait;
  std::optional<std::chrono::milliseconds> min_delay;
  std::optional<std::chrono::milliseconds> max_delay;
  CallOptions call;
  /// Judges the outcome of a call. `view` is empty again where another one follows.
  std::function<Verdict(void* view, const CallOutcome& outcome)> judge;
};

/// `judge(WaitAnswer<View>)` gives a Verdict. `spec` lives as long as the program.
template <class View, class Judge>
WaitPlan wait_plan(const WaiterSpec& spec, const WaitOptions<View>& options, Judge judge) {
  return {spec, options.max_wait, options.min_delay, options.max_delay, options.call,
          [progress = options.progress, judge](void* view, const CallOutcome& outcome) {
            View& answer = *static_cast<View*>(view);
            const Error* const error = outcome.error.get();
            if (!error && progress) progress(answer);
            Verdict verdict = judge(WaitAnswer<View>{error ? nullptr : &answer, error,
                                                     error ? error->http_status : outcome.storage->status});
            if (verdict.state != WaitState::success) answer = View{};
            return verdict;
          }};
}

/// Calls with `request` until the plan is content with the answer, and decodes that into `*view`.
CallOutcome run_wait(Connection& connection, const Operation& operation, HttpRequest request, WaitPlan plan,
                     void* view);

/// The same on a dispatcher.
PendingCallPtr make_pending_wait(const AsyncTarget& target, const Operation& operation, HttpRequest request,
                                 WaitPlan plan);

template <class View>
Response<View> wait_until(Connection& connection, const Operation& operation, HttpRequest request, WaitPlan plan) {
  View view{};
  CallOutcome outcome = run_wait(connection, operation, std::move(request), std::move(plan), &view);
  if (outcome.error) return Response<View>(std::move(*outcome.error), std::move(outcome.storage));
  return Response<View>(view, std::move(outcome.storage));
}

}  // namespace outcrop::internal
