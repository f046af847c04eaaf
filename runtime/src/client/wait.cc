// Waits: calls with pauses between them, which double with each call and are drawn at random up to that.
#include "outcrop/internal/wait.h"

#include <algorithm>
#include <string>
#include <utility>

#include "client/failure.h"
#include "client/waiting.h"

namespace outcrop::internal {
namespace {

using std::chrono::milliseconds;

constexpr milliseconds kLongestWait = std::chrono::hours(24 * 365);

std::string in_words(const WaiterSpec& spec) { return "waiting for " + std::string(spec.name); }

}  // namespace

std::optional<std::string_view> PathValues::first_of(std::initializer_list<std::string_view> expected) const {
  const auto found = std::ranges::find_if(
      expected, [this](std::string_view text) { return std::ranges::find(values_, text) != values_.end(); });
  return found == expected.end() ? std::nullopt : std::optional(*found);
}

bool PathValues::all(std::string_view expected) const {
  return !values_.empty() && std::ranges::all_of(values_, [&](std::string_view value) { return value == expected; });
}

std::string PathValues::joined() const {
  std::string text;
  for (const std::string_view value : values_) {
    if (value.empty()) continue;
    if (!text.empty()) text += "; ";
    text += value;
  }
  return text;
}

Verdict ruled_out(std::string_view state, std::string_view reasons) {
  std::string text = "the answer shows \"" + std::string(state) + '"';
  if (!reasons.empty()) text += ": " + std::string(reasons);
  return {WaitState::failure, std::move(text)};
}

Waiting::Waiting(Connection& connection, const Operation& operation, WaitPlan plan)
    : connection_(connection),
      operation_(operation),
      plan_(std::move(plan)),
      max_wait_(std::clamp(plan_.max_wait.value_or(plan_.spec.max_wait), milliseconds(0), kLongestWait)),
      min_delay_(std::clamp(plan_.min_delay.value_or(plan_.spec.min_delay), milliseconds(1), kLongestWait)),
      max_delay_(std::clamp(plan_.max_delay.value_or(plan_.spec.max_delay), min_delay_, kLongestWait)),
      end_(connection.clock().steady_now() + max_wait_) {}

CallOptions Waiting::call_options(Instant begin) const {
  CallOptions options = plan_.call;
  const milliseconds left = std::max(milliseconds(1), std::chrono::ceil<milliseconds>(end_ - begin));
  options.timeout.total = std::min(options.timeout.total.value_or(left), left);
  return options;
}

std::optional<Instant> Waiting::next_call(void* view, CallOutcome& outcome) {
  ++calls_;
  attempts_ += outcome.error ? outcome.error->attempts : outcome.storage->attempts;
  Verdict verdict{WaitState::none};
  try {
    verdict = plan_.judge(view, outcome);
  } catch (...) {
    outcome.error = std::make_unique<Error>(exception_thrown(operation_));
    return std::nullopt;
  }
  switch (verdict.state) {
    case WaitState::success:
      if (outcome.error) outcome = {};
      return std::nullopt;
    case WaitState::failure:
      if (!outcome.error) outcome.error = std::make_unique<Error>(failed(verdict, outcome));
      return std::nullopt;
    case WaitState::none:
      if (!outcome.error) break;
      if (outcome.error->kind == ErrorKind::timeout && connection_.clock().steady_now() >= end_)
        outcome.error = std::make_unique<Error>(too_late());
      return std::nullopt;
    case WaitState::retry:
      break;
  }
  return pause(outcome);
}

std::optional<Instant> Waiting::pause(CallOutcome& outcome) {
  const Instant now = connection_.clock().steady_now();
  milliseconds ceiling = min_delay_;
  for (int i = 1; i < calls_ && ceiling < max_delay_; ++i) ceiling *= 2;
  ceiling = std::min(ceiling, max_delay_);
  const auto spread = static_cast<double>((ceiling - min_delay_).count());
  const milliseconds drawn =
      min_delay_ + milliseconds(static_cast<milliseconds::rep>(spread * connection_.random().fraction()));
  if (now + drawn < end_) return now + drawn;
  outcome.error = std::make_unique<Error>(too_late());
  return std::nullopt;
}

Error Waiting::failed(const Verdict& verdict, const CallOutcome& outcome) const {
  Error error = failure(ErrorKind::service, "WaiterFailed", operation_,
                        in_words(plan_.spec) + " is in vain: " +
                            (verdict.reason.empty() ? std::string("the answer rules it out") : verdict.reason));
  error.request_id = std::string(outcome.storage->request_id());
  error.http_status = outcome.storage->status;
  error.attempts = attempts_;
  return error;
}

Error Waiting::too_late() const {
  Error error = failure(ErrorKind::timeout, "WaitTimeout", operation_,
                        in_words(plan_.spec) + " took longer than " + std::to_string(max_wait_.count()) +
                            " ms, its limit (WaitOptions::max_wait), after " + std::to_string(calls_) +
                            (calls_ == 1 ? " call" : " calls"));
  error.attempts = attempts_;
  return error;
}

CallOutcome run_wait(Connection& connection, const Operation& operation, HttpRequest request, WaitPlan plan,
                     void* view) {
  request.feature_ids = "B";  // a waiter, in the User-Agent
  Waiting waiting(connection, operation, std::move(plan));
  Instant begin = connection.clock().steady_now();
  for (;;) {
    CallOutcome outcome = run(connection, operation, request, waiting.call_options(begin), view);
    const std::optional<Instant> next = waiting.next_call(view, outcome);
    if (!next) return outcome;
    begin = *next;
    connection.clock().wait_until(begin, waiting.cancellation());  // which the next call heeds too
  }
}

}  // namespace outcrop::internal
