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

/// An API key with which a gateway signs in at a target, and where it is sent.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_GatewayApiKeyCredentialProvider.html
struct GatewayApiKeyCredentialProviderView {
  /// The ARN of the API key credential provider that keeps the key.
  std::string_view provider_arn{};
  /// The header or the query parameter that the key is sent in.
  std::optional<std::string_view> credential_parameter_name{};
  /// What is sent before the key, such as Bearer. Absent: nothing.
  std::optional<std::string_view> credential_prefix{};
  /// Whether the key is sent in a header or in the query.
  Open<ApiKeyCredentialLocation> credential_location{};
};
const internal::Schema& schema_of(const GatewayApiKeyCredentialProviderView*);

/// Signs the gateway's requests to a target by SigV4, under the gateway's role.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_IamCredentialProvider.html
struct IamCredentialProviderView {
  /// The name of the AWS service that the requests are signed for.
  std::string_view service{};
  /// The region that the requests are signed for. Absent: the gateway's own.
  std::optional<std::string_view> region{};
};
const internal::Schema& schema_of(const IamCredentialProviderView*);

/// How a gateway signs in at a target.
///
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
  /// A token that an OAuth2 credential provider gets.
  OptionalRef<OAuthCredentialProviderView> oauth_credential_provider{};
  /// An API key that an API key credential provider keeps.
  OptionalRef<GatewayApiKeyCredentialProviderView> api_key_credential_provider{};
  /// A SigV4 signature, for the service and the region named here.
  OptionalRef<IamCredentialProviderView> iam_credential_provider{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const CredentialProviderView*);

/// How a gateway signs in at a target.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CredentialProviderConfiguration.html
struct CredentialProviderConfigurationView {
  /// The kind of credentials.
  Open<CredentialProviderType> credential_provider_type{};
  /// What the kind needs to know; absent where it needs nothing.
  OptionalRef<CredentialProviderView> credential_provider{};
};
const internal::Schema& schema_of(const CredentialProviderConfigurationView*);

}  // namespace outcrop::bedrock_agentcore_control
