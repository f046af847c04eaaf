// The seam between generated clients and the runtime for operations that answer with a stream of bytes.
#pragma once

#include <memory>
#include <utility>

#include "outcrop/byte_stream.h"
#include "outcrop/internal/stream_call.h"

namespace outcrop::internal {

/// As open_stream: a std::string_view is the view of an event.
OpenedStream open_byte_stream(std::shared_ptr<Connection> connection, const Operation& operation, HttpRequest request,
                              const CallOptions& options, void* view);

template <class View>
ByteStream<View> byte_stream(std::shared_ptr<Connection> connection, const Operation& operation, HttpRequest request,
                             const CallOptions& options) {
  View view{};
  auto [opening, source] = open_byte_stream(std::move(connection), operation, std::move(request), options, &view);
  if (opening.error) return {Response<View>(std::move(*opening.error), std::move(opening.storage)), nullptr};
  return {Response<View>(view, std::move(opening.storage)), std::move(source)};
}

}  // namespace outcrop::internal
