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

/// The token, or where the user has to consent.
struct GetResourceOauth2Token {
  /// Where to send the user's browser; set only where consent is needed.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> authorization_url{};
  /// The OAuth 2.0 access token; absent where consent is needed.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> access_token{};
  /// The session of the consent, for the next request and for CompleteResourceTokenAuth.
  std::optional<std::string> session_uri{};
  /// How far the consent is.
  std::optional<OwnedOpen<SessionStatus>> session_status{};

  friend bool operator==(const GetResourceOauth2Token&, const GetResourceOauth2Token&) = default;
};
GetResourceOauth2Token to_owned(const GetResourceOauth2TokenView& view);
void write_json(internal::JsonWriter& writer, const GetResourceOauth2Token& in);

}  // namespace outcrop::bedrock_agentcore
