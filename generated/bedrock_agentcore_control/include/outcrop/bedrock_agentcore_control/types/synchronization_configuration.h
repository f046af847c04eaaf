// SynchronizationConfiguration and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore_control {

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_RegistryRecordIamCredentialProvider.html
struct RegistryRecordIamCredentialProvider {
  std::optional<std::string> role_arn{};
  std::optional<std::string> service{};
  std::optional<std::string> region{};

  friend bool operator==(const RegistryRecordIamCredentialProvider&,
                         const RegistryRecordIamCredentialProvider&) = default;
};
void write_json(internal::JsonWriter& writer, const RegistryRecordIamCredentialProvider& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_RegistryRecordOAuthCredentialProvider.html
struct RegistryRecordOAuthCredentialProvider {
  /// Required.
  std::optional<std::string> provider_arn{};
  std::optional<OwnedOpen<RegistryRecordOAuthGrantType>> grant_type{};
  std::optional<std::vector<std::string>> scopes{};
  std::optional<std::map<std::string, std::string, std::less<>>> custom_parameters{};

  friend bool operator==(const RegistryRecordOAuthCredentialProvider&,
                         const RegistryRecordOAuthCredentialProvider&) = default;
};
void write_json(internal::JsonWriter& writer, const RegistryRecordOAuthCredentialProvider& in);

/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_RegistryRecordCredentialProviderUnion.html
struct RegistryRecordCredentialProviderUnion {
  Box<RegistryRecordOAuthCredentialProvider> oauth_credential_provider{};
  Box<RegistryRecordIamCredentialProvider> iam_credential_provider{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const RegistryRecordCredentialProviderUnion&,
                         const RegistryRecordCredentialProviderUnion&) = default;
};
void write_json(internal::JsonWriter& writer, const RegistryRecordCredentialProviderUnion& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_RegistryRecordCredentialProviderConfiguration.html
struct RegistryRecordCredentialProviderConfiguration {
  /// Required.
  std::optional<OwnedOpen<RegistryRecordCredentialProviderType>> credential_provider_type{};
  /// Required.
  Box<RegistryRecordCredentialProviderUnion> credential_provider{};

  friend bool operator==(const RegistryRecordCredentialProviderConfiguration&,
                         const RegistryRecordCredentialProviderConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const RegistryRecordCredentialProviderConfiguration& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_FromUrlSynchronizationConfiguration.html
struct FromUrlSynchronizationConfiguration {
  /// Required.
  std::optional<std::string> url{};
  std::optional<std::vector<RegistryRecordCredentialProviderConfiguration>> credential_provider_configurations{};

  friend bool operator==(const FromUrlSynchronizationConfiguration&,
                         const FromUrlSynchronizationConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const FromUrlSynchronizationConfiguration& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_SynchronizationConfiguration.html
struct SynchronizationConfiguration {
  Box<FromUrlSynchronizationConfiguration> from_url{};

  friend bool operator==(const SynchronizationConfiguration&, const SynchronizationConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const SynchronizationConfiguration& in);

}  // namespace outcrop::bedrock_agentcore_control
