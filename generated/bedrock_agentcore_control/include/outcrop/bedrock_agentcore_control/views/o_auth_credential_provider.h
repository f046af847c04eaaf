// OAuthCredentialProviderView: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/map_view.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agentcore_control {

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_OAuthCredentialProvider.html
struct OAuthCredentialProviderView {
  std::string_view provider_arn{};
  std::span<const std::string_view> scopes{};
  /// Sensitive: never logged.
  MapView<std::string_view> custom_parameters{};
  Open<OAuthGrantType> grant_type{};
  std::optional<std::string_view> default_return_url{};
};
const internal::Schema& schema_of(const OAuthCredentialProviderView*);

}  // namespace outcrop::bedrock_agentcore_control
