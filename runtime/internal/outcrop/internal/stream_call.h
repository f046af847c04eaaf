// The seam between generated clients and the runtime for operations that answer with an event stream.
#pragma once

#include <memory>
#include <utility>

#include "outcrop/event_stream.h"
#include "outcrop/internal/call.h"

namespace outcrop::internal {

struct OpenedStream {
  CallOutcome opening;                  // what stands in the answer's headers, or why there is no stream
  std::unique_ptr<EventSource> source;  // null where there is none
};

/// Sends `request` with retries, until the headers of a successful answer are there, and decodes them into `*view`,
/// which is the view of `operation.output`.
OpenedStream open_stream(std::shared_ptr<Connection> connection, const Operation& operation, HttpRequest request,
                         const CallOptions& options, void* view);

template <class View, class Event>
EventStream<View, Event> stream(std::shared_ptr<Connection> connection, const Operation& operation, HttpRequest request,
                                const CallOptions& options) {
  View view{};
  auto [opening, source] = open_stream(std::move(connection), operation, std::move(request), options, &view);
  if (opening.error) return {Response<View>(std::move(*opening.error), std::move(opening.storage)), nullptr};
  return {Response<View>(view, std::move(opening.storage)), std::move(source)};
}

}  // namespace outcrop::internal
