// Input and output of Client::echo_text.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/kitchen_sink/shapes.h"
#include "outcrop/response.h"

namespace outcrop::kitchen_sink {

/// Input of Client::echo_text. An absent member is not sent.
struct EchoTextRequest {
  /// Required.
  std::optional<std::string> payload{};
  std::optional<std::string> kind{};

  friend bool operator==(const EchoTextRequest&, const EchoTextRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const EchoTextRequest& in);

/// Output of Client::echo_text; valid as long as its Response.
struct EchoTextView {
  std::string_view payload{};
  std::optional<std::string_view> kind{};
};
const internal::Schema& schema_of(const EchoTextView*);

}  // namespace outcrop::kitchen_sink
