// GetWorkloadAccessTokenForJWT: the output of Client::get_workload_access_token_for_jwt, owned.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string>

#include "outcrop/bedrock_agentcore/shapes.h"

namespace outcrop::bedrock_agentcore {

struct GetWorkloadAccessTokenForJWTView;

/// The token of the agent and its user.
struct GetWorkloadAccessTokenForJWT {
  /// The token, for GetResourceOauth2Token and GetResourceApiKey. It expires.
  ///
  /// Sensitive: never logged.
  std::string workload_access_token{};

  friend bool operator==(const GetWorkloadAccessTokenForJWT&, const GetWorkloadAccessTokenForJWT&) = default;
};
GetWorkloadAccessTokenForJWT to_owned(const GetWorkloadAccessTokenForJWTView& view);
void write_json(internal::JsonWriter& writer, const GetWorkloadAccessTokenForJWT& in);

}  // namespace outcrop::bedrock_agentcore
