// GetWorkloadAccessToken: the output of Client::get_workload_access_token, owned.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string>

#include "outcrop/bedrock_agentcore/shapes.h"

namespace outcrop::bedrock_agentcore {

struct GetWorkloadAccessTokenView;

/// The token of the agent.
struct GetWorkloadAccessToken {
  /// The token, for GetResourceOauth2Token and GetResourceApiKey. It expires.
  ///
  /// Sensitive: never logged.
  std::string workload_access_token{};

  friend bool operator==(const GetWorkloadAccessToken&, const GetWorkloadAccessToken&) = default;
};
GetWorkloadAccessToken to_owned(const GetWorkloadAccessTokenView& view);
void write_json(internal::JsonWriter& writer, const GetWorkloadAccessToken& in);

}  // namespace outcrop::bedrock_agentcore
