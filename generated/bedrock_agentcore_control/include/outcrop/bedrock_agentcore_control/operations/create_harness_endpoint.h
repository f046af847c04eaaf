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
struct CreateHarnessEndpointRequest {
  /// Required.
  std::optional<std::string> harness_id{};
  /// Required.
  std::optional<std::string> endpoint_name{};
  std::optional<std::string> target_version{};
  std::optional<std::string> description{};
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};
  std::optional<std::map<std::string, std::string, std::less<>>> tags{};

  friend bool operator==(const CreateHarnessEndpointRequest&, const CreateHarnessEndpointRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const CreateHarnessEndpointRequest& in);

/// Output of Client::create_harness_endpoint; valid as long as its Response.
struct CreateHarnessEndpointView {
  HarnessEndpointView endpoint{};
};
const internal::Schema& schema_of(const CreateHarnessEndpointView*);

}  // namespace outcrop::bedrock_agentcore_control
