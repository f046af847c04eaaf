// Input and output of Client::get_harness.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/views/harness.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::get_harness. An absent member is not sent.
/// Which harness is asked for.
struct GetHarnessRequest {
  /// The id that CreateHarness gave the harness.
  ///
  /// Required.
  std::optional<std::string> harness_id{};
  /// The version that is asked for. Absent: the harness as it is now, with its state.
  std::optional<std::string> harness_version{};

  friend bool operator==(const GetHarnessRequest&, const GetHarnessRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetHarnessRequest& in);

/// Output of Client::get_harness; valid as long as its Response.
/// The harness that was asked for.
struct GetHarnessView {
  /// The harness and its state.
  HarnessView harness{};
};
const internal::Schema& schema_of(const GetHarnessView*);

}  // namespace outcrop::bedrock_agentcore_control
