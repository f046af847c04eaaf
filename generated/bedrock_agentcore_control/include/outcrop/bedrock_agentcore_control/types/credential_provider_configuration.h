// CredentialProviderConfiguration and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/types/o_auth_credential_provider.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore_control {

/// An API key with which a gateway signs in at a target, and where it is sent.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_GatewayApiKeyCredentialProvider.html
struct GatewayApiKeyCredentialProvider {
  /// The ARN of the API key credential provider that keeps the key.
  ///
  /// Required.
  std::optional<std::string> provider_arn{};
  /// The header or the query parameter that the key is sent in.
  std::optional<std::string> credential_parameter_name{};
  /// What is sent before the key, such as Bearer. Absent: nothing.
  std::optional<std::string> credential_prefix{};
  /// Whether the key is sent in a header or in the query.
  std::optional<OwnedOpen<ApiKeyCredentialLocation>> credential_location{};

  friend bool operator==(const GatewayApiKeyCredentialProvider&, const GatewayApiKeyCredentialProvider&) = default;
};
void write_json(internal::JsonWriter& writer, const GatewayApiKeyCredentialProvider& in);

/// Signs the gateway's requests to a target by SigV4, under the gateway's role.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_IamCredentialProvider.html
struct IamCredentialProvider {
  /// The name of the AWS service that the requests are signed for.
  ///
  /// Required.
  std::optional<std::string> service{};
  /// The region that the requests are signed for. Absent: the gateway's own.
  std::optional<std::string> region{};

  friend bool operator==(const IamCredentialProvider&, const IamCredentialProvider&) = default;
};
void write_json(internal::JsonWriter& writer, const IamCredentialProvider& in);

/// How a gateway signs in at a target.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CredentialProvider.html
struct CredentialProvider {
  /// A token that an OAuth2 credential provider gets.
  Box<OAuthCredentialProvider> oauth_credential_provider{};
  /// An API key that an API key credential provider keeps.
  Box<GatewayApiKeyCredentialProvider> api_key_credential_provider{};
  /// A SigV4 signature, for the service and the region named here.
  Box<IamCredentialProvider> iam_credential_provider{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const CredentialProvider&, const CredentialProvider&) = default;
};
void write_json(internal::JsonWriter& writer, const CredentialProvider& in);

/// How a gateway signs in at a target.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CredentialProviderConfiguration.html
struct CredentialProviderConfiguration {
  /// The kind of credentials.
  ///
  /// Required.
  std::optional<OwnedOpen<CredentialProviderType>> credential_provider_type{};
  /// What the kind needs to know; absent where it needs nothing.
  Box<CredentialProvider> credential_provider{};

  friend bool operator==(const CredentialProviderConfiguration&, const CredentialProviderConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const CredentialProviderConfiguration& in);

}  // namespace outcrop::bedrock_agentcore_control
