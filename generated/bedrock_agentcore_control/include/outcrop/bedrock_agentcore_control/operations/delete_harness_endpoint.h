// Input and output of Client::delete_harness_endpoint.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/views/harness_endpoint.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::delete_harness_endpoint. An absent member is not sent.
struct DeleteHarnessEndpointRequest {
  /// Required.
  std::optional<std::string> harness_id{};
  /// Required.
  std::optional<std::string> endpoint_name{};
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};

  friend bool operator==(const DeleteHarnessEndpointRequest&, const DeleteHarnessEndpointRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const DeleteHarnessEndpointRequest& in);

/// Output of Client::delete_harness_endpoint; valid as long as its Response.
struct DeleteHarnessEndpointView {
  HarnessEndpointView endpoint{};
};
const internal::Schema& schema_of(const DeleteHarnessEndpointView*);

}  // namespace outcrop::bedrock_agentcore_control
