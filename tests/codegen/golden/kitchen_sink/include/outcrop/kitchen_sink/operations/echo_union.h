// Input and output of Client::echo_union.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/box.h"
#include "outcrop/kitchen_sink/shapes.h"
#include "outcrop/kitchen_sink/types/recipe.h"
#include "outcrop/kitchen_sink/views/recipe.h"
#include "outcrop/optional_ref.h"
#include "outcrop/response.h"

namespace outcrop::kitchen_sink {

/// Input of Client::echo_union. An absent member is not sent.
struct EchoUnionRequest {
  /// Sensitive: never logged.
  Box<Step> payload{};
  std::optional<std::string> kind{};

  friend bool operator==(const EchoUnionRequest&, const EchoUnionRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const EchoUnionRequest& in);

/// Output of Client::echo_union; valid as long as its Response.
struct EchoUnionView {
  /// Sensitive: never logged.
  OptionalRef<StepView> payload{};
  std::optional<std::string_view> kind{};
};
const internal::Schema& schema_of(const EchoUnionView*);

}  // namespace outcrop::kitchen_sink
