// Input and output of Client::complete_resource_token_auth.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/bedrock_agentcore/types/user_identifier.h"
#include "outcrop/box.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agentcore {

/// Input of Client::complete_resource_token_auth. An absent member is not sent.
/// Which user has consented in which session.
struct CompleteResourceTokenAuthRequest {
  /// The user, as told when the workload access token was made.
  ///
  /// Required.
  Box<UserIdentifier> user_identifier{};
  /// The session of the consent, as GetResourceOauth2Token gave it.
  ///
  /// Required.
  std::optional<std::string> session_uri{};

  friend bool operator==(const CompleteResourceTokenAuthRequest&, const CompleteResourceTokenAuthRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const CompleteResourceTokenAuthRequest& in);

/// Output of Client::complete_resource_token_auth; valid as long as its Response.
/// Says that the consent is confirmed. It has no members.
struct CompleteResourceTokenAuthView {};
const internal::Schema& schema_of(const CompleteResourceTokenAuthView*);

}  // namespace outcrop::bedrock_agentcore
