// Drives calls in the caller's thread.
#include <utility>

#include "base/cancellation.h"
#include "client/call.h"

namespace outcrop::internal {

void drive(Call& call, TransportLane& lane) {
  const CancellationWatch watch(call.cancellation(), [&lane] { lane.wake(); });
  call.advance(lane);  // a token that was cancelled before the watch wakes nobody
  while (call.state() == Call::State::sending) {
    lane.drive(call.drive_limit());
    call.advance(lane);
  }
}

LaneLease complete(Call& call) {
  while (call.state() != Call::State::done) {
    switch (call.state()) {
      case Call::State::preparing:
        call.prepare();
        break;
      case Call::State::waiting:
        call.connection().clock().wait_until(call.due(), call.cancellation());
        call.prepare();
        break;
      case Call::State::ready: {
        LaneLease lane = call.lanes().acquire(call.time_left(), call.cancellation());
        if (!lane) {
          call.no_lane();
          break;
        }
        call.send(*lane);
        if (call.state() == Call::State::sending) drive(call, *lane);
        if (call.state() == Call::State::streaming) return lane;
        break;
      }
      case Call::State::sending:
      case Call::State::streaming:
      case Call::State::done:
        break;
    }
  }
  return {};
}

CallOutcome run(Connection& connection, const Operation& operation, HttpRequest request, const CallOptions& options,
                void* view) {
  Call call(connection, operation, std::move(request), options);
  complete(call);
  return call.take(view);
}

}  // namespace outcrop::internal
