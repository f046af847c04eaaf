// Input and output of Client::update_harness_endpoint.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/views/harness_endpoint.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::update_harness_endpoint. An absent member is not sent.
struct UpdateHarnessEndpointRequest {
  /// Required.
  std::optional<std::string> harness_id{};
  /// Required.
  std::optional<std::string> endpoint_name{};
  std::optional<std::string> target_version{};
  std::optional<std::string> description{};
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};

  friend bool operator==(const UpdateHarnessEndpointRequest&, const UpdateHarnessEndpointRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const UpdateHarnessEndpointRequest& in);

/// Output of Client::update_harness_endpoint; valid as long as its Response.
struct UpdateHarnessEndpointView {
  HarnessEndpointView endpoint{};
};
const internal::Schema& schema_of(const UpdateHarnessEndpointView*);

}  // namespace outcrop::bedrock_agentcore_control
