// CredentialProviderConfigurationView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/views/o_auth_credential_provider.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore_control {

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_GatewayApiKeyCredentialProvider.html
struct GatewayApiKeyCredentialProviderView {
  std::string_view provider_arn{};
  std::optional<std::string_view> credential_parameter_name{};
  std::optional<std::string_view> credential_prefix{};
  Open<ApiKeyCredentialLocation> credential_location{};
};
const internal::Schema& schema_of(const GatewayApiKeyCredentialProviderView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_IamCredentialProvider.html
struct IamCredentialProviderView {
  std::string_view service{};
  std::optional<std::string_view> region{};
};
const internal::Schema& schema_of(const IamCredentialProviderView*);

/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CredentialProvider.html
struct CredentialProviderView {
  enum class Member : std::uint16_t {
    none,
    oauth_credential_provider,
    api_key_credential_provider,
    iam_credential_provider,
    unknown,
  };

  Member member{};
  OptionalRef<OAuthCredentialProviderView> oauth_credential_provider{};
  OptionalRef<GatewayApiKeyCredentialProviderView> api_key_credential_provider{};
  OptionalRef<IamCredentialProviderView> iam_credential_provider{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const CredentialProviderView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CredentialProviderConfiguration.html
struct CredentialProviderConfigurationView {
  Open<CredentialProviderType> credential_provider_type{};
  OptionalRef<CredentialProviderView> credential_provider{};
};
const internal::Schema& schema_of(const CredentialProviderConfigurationView*);

}  // namespace outcrop::bedrock_agentcore_control
