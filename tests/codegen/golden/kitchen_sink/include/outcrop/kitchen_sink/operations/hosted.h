// Input and output of Client::hosted.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/kitchen_sink/shapes.h"
#include "outcrop/response.h"

namespace outcrop::kitchen_sink {

/// Input of Client::hosted. An absent member is not sent.
struct HostedRequest {
  /// Required.
  std::optional<std::string> account{};
  std::optional<std::string> text{};

  friend bool operator==(const HostedRequest&, const HostedRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const HostedRequest& in);

/// Output of Client::hosted; valid as long as its Response.
struct HostedView {};
const internal::Schema& schema_of(const HostedView*);

}  // namespace outcrop::kitchen_sink
