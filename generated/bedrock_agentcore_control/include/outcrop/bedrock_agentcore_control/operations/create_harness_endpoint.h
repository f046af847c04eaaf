// Input and output of Client::create_harness_endpoint.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <map>
#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/views/harness_endpoint.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::create_harness_endpoint. An absent member is not sent.
/// Which harness gets an endpoint, and what that is like.
struct CreateHarnessEndpointRequest {
  /// The id that CreateHarness gave the harness.
  ///
  /// Required.
  std::optional<std::string> harness_id{};
  /// What callers name the endpoint by.
  ///
  /// Required.
  std::optional<std::string> endpoint_name{};
  /// The version that answers calls to the endpoint.
  std::optional<std::string> target_version{};
  /// What the endpoint is for.
  std::optional<std::string> description{};
  /// Makes the call safe to repeat: of two calls with the same token only one has an effect.
  ///
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};
  /// Tags for the endpoint, by key.
  std::optional<std::map<std::string, std::string, std::less<>>> tags{};

  friend bool operator==(const CreateHarnessEndpointRequest&, const CreateHarnessEndpointRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const CreateHarnessEndpointRequest& in);

/// Output of Client::create_harness_endpoint; valid as long as its Response.
/// The endpoint that is being created.
struct CreateHarnessEndpointView {
  /// The endpoint, with its state.
  HarnessEndpointView endpoint{};
};
const internal::Schema& schema_of(const CreateHarnessEndpointView*);

}  // namespace outcrop::bedrock_agentcore_control
