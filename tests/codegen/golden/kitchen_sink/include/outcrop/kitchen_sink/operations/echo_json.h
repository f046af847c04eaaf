// Input and output of Client::echo_json.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/kitchen_sink/shapes.h"
#include "outcrop/response.h"

namespace outcrop::kitchen_sink {

/// Input of Client::echo_json. An absent member is not sent.
struct EchoJsonRequest {
  std::optional<std::string> payload{};
  std::optional<std::string> kind{};

  friend bool operator==(const EchoJsonRequest&, const EchoJsonRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const EchoJsonRequest& in);

/// Output of Client::echo_json; valid as long as its Response.
struct EchoJsonView {
  std::optional<std::string_view> payload{};
  std::optional<std::string_view> kind{};
};
const internal::Schema& schema_of(const EchoJsonView*);

}  // namespace outcrop::kitchen_sink
