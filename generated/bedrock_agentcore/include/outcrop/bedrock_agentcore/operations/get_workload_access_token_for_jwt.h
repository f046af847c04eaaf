// Input and output of Client::get_workload_access_token_for_jwt.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agentcore {

/// Input of Client::get_workload_access_token_for_jwt. An absent member is not sent.
/// Which agent acts for which user.
struct GetWorkloadAccessTokenForJWTRequest {
  /// The name of the workload identity, which AgentCore Identity keeps for an agent.
  ///
  /// Required.
  std::optional<std::string> workload_name{};
  /// The JWT that the user's identity provider issued; the service checks it.
  ///
  /// Required. Sensitive: never logged.
  std::optional<std::string> user_token{};

  friend bool operator==(const GetWorkloadAccessTokenForJWTRequest&,
                         const GetWorkloadAccessTokenForJWTRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetWorkloadAccessTokenForJWTRequest& in);

/// Output of Client::get_workload_access_token_for_jwt; valid as long as its Response.
/// The token of the agent and its user.
struct GetWorkloadAccessTokenForJWTView {
  /// The token, for GetResourceOauth2Token and GetResourceApiKey. It expires.
  ///
  /// Sensitive: never logged.
  std::string_view workload_access_token{};
};
const internal::Schema& schema_of(const GetWorkloadAccessTokenForJWTView*);

}  // namespace outcrop::bedrock_agentcore
