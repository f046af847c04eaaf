// Pauses between the calls of a waiter: they double with each one, and are drawn at random up to that.
#include "outcrop/internal/wait.h"

#include <algorithm>
#include <string>

#include "client/connection.h"
#include "client/failure.h"

namespace outcrop::internal {
namespace {

using std::chrono::milliseconds;

std::string in_words(const WaiterSpec& spec) { return "waiting for " + std::string(spec.name); }

}  // namespace

Wait::Wait(Connection& connection, const Operation& operation, const WaiterSpec& spec, const WaitOptions& options)
    : connection_(connection),
      operation_(operation),
      spec_(spec),
      options_(options),
      end_(connection.clock().steady_now() +
           std::clamp(options.max_wait, milliseconds(0), milliseconds(std::chrono::hours(24 * 365)))),
      min_delay_(std::max(options.min_delay.value_or(spec.min_delay), milliseconds(1))),
      max_delay_(std::max(options.max_delay.value_or(spec.max_delay), min_delay_)) {}

CallOptions Wait::call_options() const {
  CallOptions options = options_.call;
  const auto left = std::chrono::ceil<milliseconds>(end_ - connection_.clock().steady_now());
  options.timeout.total = std::max(milliseconds(1), std::min(options.timeout.total.value_or(left), left));
  return options;
}

std::unique_ptr<Error> Wait::pause() {
  const Instant now = connection_.clock().steady_now();
  milliseconds ceiling = min_delay_;
  for (int i = 0; i < calls_ && ceiling < max_delay_; ++i) ceiling *= 2;
  ceiling = std::min(ceiling, max_delay_);
  ++calls_;
  const auto spread = static_cast<double>((ceiling - min_delay_).count());
  const milliseconds drawn =
      min_delay_ + milliseconds(static_cast<milliseconds::rep>(spread * connection_.random().fraction()));
  if (now + drawn >= end_)
    return std::make_unique<Error>(limit_passed(operation_, "WaitTimeout", options_.max_wait,
                                                "the limit of " + in_words(spec_) + " (WaitOptions::max_wait), after " +
                                                    std::to_string(calls_) + (calls_ == 1 ? " call" : " calls")));
  connection_.clock().wait_until(now + drawn, options_.call.cancellation);
  if (options_.call.cancellation.cancelled()) return std::make_unique<Error>(cancelled(operation_));
  return nullptr;
}

Error Wait::failed(std::string_view request_id, int http_status) const {
  Error error = failure(ErrorKind::service, "WaiterFailed", operation_,
                        in_words(spec_) + " is in vain: the last answer shows a state that rules it out");
  error.request_id = std::string(request_id);
  error.http_status = http_status;
  error.attempts = calls_ + 1;
  return error;
}

}  // namespace outcrop::internal
