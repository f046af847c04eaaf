// A line of a recording.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "outcrop/internal/operation.h"
#include "outcrop/transport.h"

namespace outcrop::testing {

struct RecordedExchange {
  std::string method{};
  std::string target{};  ///< path and query
  std::string request_body{};
  TransportFailure failure{};
  int status{};
  std::vector<std::pair<std::string, std::string>> headers{};
  std::string body{};

  /// As Hider does, what is sensitive by `operation`'s model; null: nothing. `sent`: headers of the request.
  void hide_sensitive(const internal::Operation* operation, std::span<const HeaderView> sent = {});
  std::string_view content_type() const;
  bool is_event_stream() const;
};

/// One JSON object, without a line's end. Bytes that are no text are written as base64.
std::string to_line(const RecordedExchange& exchange);
/// Empty: that is no such line.
std::optional<RecordedExchange> from_line(std::string_view line);

}  // namespace outcrop::testing
