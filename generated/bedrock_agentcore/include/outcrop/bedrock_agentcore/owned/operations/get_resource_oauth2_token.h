// GetResourceOauth2Token: the output of Client::get_resource_oauth2_token, owned.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore/enums.h"
#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agentcore {

struct GetResourceOauth2TokenView;

struct GetResourceOauth2Token {
  /// Sensitive: never logged.
  std::optional<std::string> authorization_url{};
  /// Sensitive: never logged.
  std::optional<std::string> access_token{};
  std::optional<std::string> session_uri{};
  std::optional<OwnedOpen<SessionStatus>> session_status{};

  friend bool operator==(const GetResourceOauth2Token&, const GetResourceOauth2Token&) = default;
};
GetResourceOauth2Token to_owned(const GetResourceOauth2TokenView& view);
void write_json(internal::JsonWriter& writer, const GetResourceOauth2Token& in);

}  // namespace outcrop::bedrock_agentcore
