#include "client/sent_events.h"

#include <utility>

#include "client/failure.h"
#include "eventstream/frame_encoder.h"

namespace outcrop::internal {

Result<std::string> frame_of(const Operation& operation, OutgoingEvent event) {
  std::string frame = encode_event(event);
  if (!event.problem.empty()) return invalid_request(operation, event.problem);
  return frame;
}

Result<bool> put(EventOutbox& outbox, const Operation& operation, std::string& frame) {
  switch (outbox.put(frame)) {
    case EventOutbox::Put::queued:
      return true;
    case EventOutbox::Put::finished:
      return behind_finish(operation);
    case EventOutbox::Put::closed:
      return stream_over(operation);
    case EventOutbox::Put::full:
      break;
  }
  return false;
}

Error behind_finish(const Operation& operation) {
  return invalid_request(operation, "an event behind finish(), which said that there are no more");
}

Error stream_over(const Operation& operation) {
  return failure(ErrorKind::network, "StreamOver", operation,
                 "the stream is over, and the last element of its events says why");
}

}  // namespace outcrop::internal
