// AuthorizationData and the shapes that only it holds.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/box.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore_control {

struct OAuth2AuthorizationDataView;
struct AuthorizationDataView;

/// What is needed so that a user can agree to a target being used.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_OAuth2AuthorizationData.html
struct OAuth2AuthorizationData {
  /// The page on which the user agrees; open it in a browser.
  std::string authorization_url{};
  /// The id that the gateway has given to whoever agrees, for this one session.
  std::optional<std::string> user_id{};

  friend bool operator==(const OAuth2AuthorizationData&, const OAuth2AuthorizationData&) = default;
};
OAuth2AuthorizationData to_owned(const OAuth2AuthorizationDataView& view);
void write_json(internal::JsonWriter& writer, const OAuth2AuthorizationData& in);

/// What a user needs so as to let a gateway's target act for them.
///
/// One of its members is set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_AuthorizationData.html
struct AuthorizationData {
  /// Where the user gives consent, and for which session.
  Box<OAuth2AuthorizationData> oauth2{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const AuthorizationData&, const AuthorizationData&) = default;
};
AuthorizationData to_owned(const AuthorizationDataView& view);
void write_json(internal::JsonWriter& writer, const AuthorizationData& in);

}  // namespace outcrop::bedrock_agentcore_control
