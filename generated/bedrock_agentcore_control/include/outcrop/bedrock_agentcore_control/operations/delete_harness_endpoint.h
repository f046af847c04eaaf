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
/// Which endpoint is deleted.
struct DeleteHarnessEndpointRequest {
  /// The id that CreateHarness gave the harness.
  ///
  /// Required.
  std::optional<std::string> harness_id{};
  /// The endpoint's name.
  ///
  /// Required.
  std::optional<std::string> endpoint_name{};
  /// Makes the call safe to repeat: of two calls with the same token only one has an effect.
  ///
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};

  friend bool operator==(const DeleteHarnessEndpointRequest&, const DeleteHarnessEndpointRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const DeleteHarnessEndpointRequest& in);

/// Output of Client::delete_harness_endpoint; valid as long as its Response.
/// The endpoint that is being deleted.
struct DeleteHarnessEndpointView {
  /// The endpoint, with its state.
  HarnessEndpointView endpoint{};
};
const internal::Schema& schema_of(const DeleteHarnessEndpointView*);

}  // namespace outcrop::bedrock_agentcore_control
