// Input and output of Client::get_harness_endpoint.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/views/harness_endpoint.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::get_harness_endpoint. An absent member is not sent.
/// Which endpoint is asked for.
struct GetHarnessEndpointRequest {
  /// The id that CreateHarness gave the harness.
  ///
  /// Required.
  std::optional<std::string> harness_id{};
  /// The endpoint's name.
  ///
  /// Required.
  std::optional<std::string> endpoint_name{};

  friend bool operator==(const GetHarnessEndpointRequest&, const GetHarnessEndpointRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetHarnessEndpointRequest& in);

/// Output of Client::get_harness_endpoint; valid as long as its Response.
/// The endpoint that was asked for.
struct GetHarnessEndpointView {
  /// The endpoint and its state.
  HarnessEndpointView endpoint{};
};
const internal::Schema& schema_of(const GetHarnessEndpointView*);

}  // namespace outcrop::bedrock_agentcore_control
