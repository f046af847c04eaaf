// How events get into an EventOutbox, and what their sender is told.
#pragma once

#include <string>

#include "client/event_outbox.h"
#include "outcrop/internal/operation.h"
#include "outcrop/internal/outgoing_event.h"
#include "outcrop/result.h"

namespace outcrop::internal {

/// The frame of `event`, or why it can't be sent.
Result<std::string> frame_of(const Operation& operation, OutgoingEvent event);
/// True: it is queued. False: there is no room, and `frame` is as it was.
Result<bool> put(EventOutbox& outbox, const Operation& operation, std::string& frame);
/// What is sent behind `finish`.
Error behind_finish(const Operation& operation);
/// What is sent behind the end of a stream.
Error stream_over(const Operation& operation);

}  // namespace outcrop::internal
