// Input and output of Client::get_workload_access_token.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agentcore {

/// Input of Client::get_workload_access_token. An absent member is not sent.
/// Which agent asks for a token.
struct GetWorkloadAccessTokenRequest {
  /// The name of the workload identity, which AgentCore Identity keeps for an agent.
  ///
  /// Required.
  std::optional<std::string> workload_name{};

  friend bool operator==(const GetWorkloadAccessTokenRequest&, const GetWorkloadAccessTokenRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetWorkloadAccessTokenRequest& in);

/// Output of Client::get_workload_access_token; valid as long as its Response.
/// The token of the agent.
struct GetWorkloadAccessTokenView {
  /// The token, for GetResourceOauth2Token and GetResourceApiKey. It expires.
  ///
  /// Sensitive: never logged.
  std::string_view workload_access_token{};
};
const internal::Schema& schema_of(const GetWorkloadAccessTokenView*);

}  // namespace outcrop::bedrock_agentcore
