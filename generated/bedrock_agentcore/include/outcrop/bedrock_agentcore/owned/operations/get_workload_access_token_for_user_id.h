// GetWorkloadAccessTokenForUserId: the output of Client::get_workload_access_token_for_user_id, owned.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string>

#include "outcrop/bedrock_agentcore/shapes.h"

namespace outcrop::bedrock_agentcore {

struct GetWorkloadAccessTokenForUserIdView;

/// The token of the agent and its user.
struct GetWorkloadAccessTokenForUserId {
  /// The token, for GetResourceOauth2Token and GetResourceApiKey. It expires.
  ///
  /// Sensitive: never logged.
  std::string workload_access_token{};

  friend bool operator==(const GetWorkloadAccessTokenForUserId&, const GetWorkloadAccessTokenForUserId&) = default;
};
GetWorkloadAccessTokenForUserId to_owned(const GetWorkloadAccessTokenForUserIdView& view);
void write_json(internal::JsonWriter& writer, const GetWorkloadAccessTokenForUserId& in);

}  // namespace outcrop::bedrock_agentcore
