// Hands a stop request on to a token of ours.
#include "outcrop/stop_token.h"

#ifdef __cpp_lib_jthread
#include <functional>
#include <utility>

#include "base/cancellation.h"

namespace outcrop {
namespace {

// Lives as long as its token.
struct StopWatch {
  explicit StopWatch(std::stop_token token) : on_stop(std::move(token), [this] { state.cancel(); }) {}

  internal::CancellationState state;
  const std::stop_callback<std::function<void()>> on_stop;
};

}  // namespace

CancellationToken cancelled_by(std::stop_token token) {
  const auto watch = std::make_shared<StopWatch>(std::move(token));
  return internal::CancellationState::token_of({watch, &watch->state});
}

}  // namespace outcrop
#endif
