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

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_GatewayApiKeyCredentialProvider.html
struct GatewayApiKeyCredentialProvider {
  /// Required.
  std::optional<std::string> provider_arn{};
  std::optional<std::string> credential_parameter_name{};
  std::optional<std::string> credential_prefix{};
  std::optional<OwnedOpen<ApiKeyCredentialLocation>> credential_location{};

  friend bool operator==(const GatewayApiKeyCredentialProvider&, const GatewayApiKeyCredentialProvider&) = default;
};
void write_json(internal::JsonWriter& writer, const GatewayApiKeyCredentialProvider& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_IamCredentialProvider.html
struct IamCredentialProvider {
  /// Required.
  std::optional<std::string> service{};
  std::optional<std::string> region{};

  friend bool operator==(const IamCredentialProvider&, const IamCredentialProvider&) = default;
};
void write_json(internal::JsonWriter& writer, const IamCredentialProvider& in);

/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CredentialProvider.html
struct CredentialProvider {
  Box<OAuthCredentialProvider> oauth_credential_provider{};
  Box<GatewayApiKeyCredentialProvider> api_key_credential_provider{};
  Box<IamCredentialProvider> iam_credential_provider{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const CredentialProvider&, const CredentialProvider&) = default;
};
void write_json(internal::JsonWriter& writer, const CredentialProvider& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CredentialProviderConfiguration.html
struct CredentialProviderConfiguration {
  /// Required.
  std::optional<OwnedOpen<CredentialProviderType>> credential_provider_type{};
  Box<CredentialProvider> credential_provider{};

  friend bool operator==(const CredentialProviderConfiguration&, const CredentialProviderConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const CredentialProviderConfiguration& in);

}  // namespace outcrop::bedrock_agentcore_control
