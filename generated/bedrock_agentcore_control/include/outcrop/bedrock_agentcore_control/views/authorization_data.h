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

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_OAuth2AuthorizationData.html
struct OAuth2AuthorizationDataView {
  std::string_view authorization_url{};
  std::optional<std::string_view> user_id{};
};
const internal::Schema& schema_of(const OAuth2AuthorizationDataView*);

/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_AuthorizationData.html
struct AuthorizationDataView {
  enum class Member : std::uint16_t {
    none,
    oauth2,
    unknown,
  };

  Member member{};
  OptionalRef<OAuth2AuthorizationDataView> oauth2{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const AuthorizationDataView*);

}  // namespace outcrop::bedrock_agentcore_control
