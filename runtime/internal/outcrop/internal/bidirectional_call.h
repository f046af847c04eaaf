// The seam between generated clients and the runtime for operations with event streams both ways.
#pragma once

#include <memory>
#include <utility>

#include "outcrop/async_bidirectional_stream.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/outgoing_event.h"
#include "outcrop/internal/pending_call.h"

namespace outcrop::internal {

/// `event` is an input event of the operation.
using EncodeEvent = OutgoingEvent (*)(const void* event);

/// Begins the call, and waits until its first attempt is on its way.
std::unique_ptr<BidirectionalSource> open_bidirectional(std::shared_ptr<Connection> connection,
                                                        const Operation& operation, HttpRequest request,
                                                        EncodeEvent encode, const CallOptions& options);

/// The same on a dispatcher, without waiting.
std::shared_ptr<AsyncDialogue> open_async_bidirectional(const AsyncTarget& target, const Operation& operation,
                                                        HttpRequest request, EncodeEvent encode,
                                                        const CallOptions& options);

template <class View, class Input, class Event>
BidirectionalStream<View, Input, Event> bidirectional(std::shared_ptr<Connection> connection,
                                                      const Operation& operation, HttpRequest request,
                                                      EncodeEvent encode, const CallOptions& options) {
  return BidirectionalStream<View, Input, Event>(
      open_bidirectional(std::move(connection), operation, std::move(request), encode, options));
}

}  // namespace outcrop::internal
