// Input and output of Client::get_workload_access_token_for_user_id.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agentcore {

/// Input of Client::get_workload_access_token_for_user_id. An absent member is not sent.
/// Which agent acts for which user.
struct GetWorkloadAccessTokenForUserIdRequest {
  /// The name of the workload identity, which AgentCore Identity keeps for an agent.
  ///
  /// Required.
  std::optional<std::string> workload_name{};
  /// The user, by any id that the agent keeps to.
  ///
  /// Required.
  std::optional<std::string> user_id{};

  friend bool operator==(const GetWorkloadAccessTokenForUserIdRequest&,
                         const GetWorkloadAccessTokenForUserIdRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetWorkloadAccessTokenForUserIdRequest& in);

/// Output of Client::get_workload_access_token_for_user_id; valid as long as its Response.
/// The token of the agent and its user.
struct GetWorkloadAccessTokenForUserIdView {
  /// The token, for GetResourceOauth2Token and GetResourceApiKey. It expires.
  ///
  /// Sensitive: never logged.
  std::string_view workload_access_token{};
};
const internal::Schema& schema_of(const GetWorkloadAccessTokenForUserIdView*);

}  // namespace outcrop::bedrock_agentcore
