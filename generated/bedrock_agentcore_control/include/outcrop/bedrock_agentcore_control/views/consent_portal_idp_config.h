// ConsentPortalIdpConfigView: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

/// How users sign in to a consent portal.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ConsentPortalIdpConfig.html
struct ConsentPortalIdpConfigView {
  /// The ARN of the OAuth2 credential provider by which users sign in.
  std::string_view credential_provider_arn{};
  /// The OAuth2 scopes that are asked for when a user signs in.
  std::span<const std::string_view> scopes{};
  /// The audience that tokens are asked for. Absent: none is named.
  std::optional<std::string_view> audience{};
};
const internal::Schema& schema_of(const ConsentPortalIdpConfigView*);

}  // namespace outcrop::bedrock_agentcore_control
