// AuthorizationDataView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/optional_ref.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore_control {

/// What is needed so that a user can agree to a target being used.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_OAuth2AuthorizationData.html
struct OAuth2AuthorizationDataView {
  /// The page on which the user agrees; open it in a browser.
  std::string_view authorization_url{};
  /// The id that the gateway has given to whoever agrees, for this one session.
  std::optional<std::string_view> user_id{};
};
const internal::Schema& schema_of(const OAuth2AuthorizationDataView*);

/// What a user needs so as to let a gateway's target act for them.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_AuthorizationData.html
struct AuthorizationDataView {
  enum class Member : std::uint16_t {
    none,
    oauth2,
    unknown,
  };

  Member member{};
  /// Where the user gives consent, and for which session.
  OptionalRef<OAuth2AuthorizationDataView> oauth2{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const AuthorizationDataView*);

}  // namespace outcrop::bedrock_agentcore_control
