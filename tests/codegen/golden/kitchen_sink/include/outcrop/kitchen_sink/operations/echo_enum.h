// Input and output of Client::echo_enum.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/kitchen_sink/enums.h"
#include "outcrop/kitchen_sink/shapes.h"
#include "outcrop/open.h"
#include "outcrop/response.h"

namespace outcrop::kitchen_sink {

/// Input of Client::echo_enum. An absent member is not sent.
struct EchoEnumRequest {
  std::optional<OwnedOpen<Room>> payload{};
  std::optional<std::string> kind{};

  friend bool operator==(const EchoEnumRequest&, const EchoEnumRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const EchoEnumRequest& in);

/// Output of Client::echo_enum; valid as long as its Response.
struct EchoEnumView {
  Open<Room> payload{};
  std::optional<std::string_view> kind{};
};
const internal::Schema& schema_of(const EchoEnumView*);

}  // namespace outcrop::kitchen_sink
