// UserIdentifier: parts of requests.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore {

/// The user that a workload access token was made for.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_UserIdentifier.html
struct UserIdentifier {
  /// The user's JWT, as GetWorkloadAccessTokenForJWT got it.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> user_token{};
  /// The user's id, as GetWorkloadAccessTokenForUserId got it.
  std::optional<std::string> user_id{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const UserIdentifier&, const UserIdentifier&) = default;
};
void write_json(internal::JsonWriter& writer, const UserIdentifier& in);

}  // namespace outcrop::bedrock_agentcore
