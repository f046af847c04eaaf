// Input and output of Client::echo_structure.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/box.h"
#include "outcrop/kitchen_sink/shapes.h"
#include "outcrop/kitchen_sink/types/jar.h"
#include "outcrop/kitchen_sink/views/jar.h"
#include "outcrop/optional_ref.h"
#include "outcrop/response.h"

namespace outcrop::kitchen_sink {

/// Input of Client::echo_structure. An absent member is not sent.
struct EchoStructureRequest {
  Box<Jar> payload{};
  std::optional<std::string> kind{};

  friend bool operator==(const EchoStructureRequest&, const EchoStructureRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const EchoStructureRequest& in);

/// Output of Client::echo_structure; valid as long as its Response.
struct EchoStructureView {
  OptionalRef<JarView> payload{};
  std::optional<std::string_view> kind{};
};
const internal::Schema& schema_of(const EchoStructureView*);

}  // namespace outcrop::kitchen_sink
