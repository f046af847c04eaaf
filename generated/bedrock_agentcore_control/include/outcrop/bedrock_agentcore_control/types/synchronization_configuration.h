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

/// Signs requests for a record's contents by SigV4.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_RegistryRecordIamCredentialProvider.html
struct RegistryRecordIamCredentialProvider {
  /// The ARN of the IAM role whose credentials sign.
  std::optional<std::string> role_arn{};
  /// The service that the requests are signed for, such as execute-api or bedrock-agentcore.
  std::optional<std::string> service{};
  /// The region that the requests are signed for. Absent: the one that the address names, or else the registry's
  /// own.
  std::optional<std::string> region{};

  friend bool operator==(const RegistryRecordIamCredentialProvider&,
                         const RegistryRecordIamCredentialProvider&) = default;
};
void write_json(internal::JsonWriter& writer, const RegistryRecordIamCredentialProvider& in);

/// Asks for a record's contents with an OAuth 2.0 token.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_RegistryRecordOAuthCredentialProvider.html
struct RegistryRecordOAuthCredentialProvider {
  /// The ARN of the credential provider.
  ///
  /// Required.
  std::optional<std::string> provider_arn{};
  /// How the token is obtained.
  std::optional<OwnedOpen<RegistryRecordOAuthGrantType>> grant_type{};
  /// What the token is to allow, in the OAuth 2.0 provider's own words.
  std::optional<std::vector<std::string>> scopes{};
  /// Further parameters for the OAuth 2.0 provider, by name.
  std::optional<std::map<std::string, std::string, std::less<>>> custom_parameters{};

  friend bool operator==(const RegistryRecordOAuthCredentialProvider&,
                         const RegistryRecordOAuthCredentialProvider&) = default;
};
void write_json(internal::JsonWriter& writer, const RegistryRecordOAuthCredentialProvider& in);

/// What the service signs in with where it fetches a record's contents.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_RegistryRecordCredentialProviderUnion.html
struct RegistryRecordCredentialProviderUnion {
  /// A token that an OAuth 2.0 credential provider gets.
  Box<RegistryRecordOAuthCredentialProvider> oauth_credential_provider{};
  /// A signature by SigV4.
  Box<RegistryRecordIamCredentialProvider> iam_credential_provider{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const RegistryRecordCredentialProviderUnion&,
                         const RegistryRecordCredentialProviderUnion&) = default;
};
void write_json(internal::JsonWriter& writer, const RegistryRecordCredentialProviderUnion& in);

/// How the service signs in where it fetches a record's contents.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_RegistryRecordCredentialProviderConfiguration.html
struct RegistryRecordCredentialProviderConfiguration {
  /// The way it signs in.
  ///
  /// Required.
  std::optional<OwnedOpen<RegistryRecordCredentialProviderType>> credential_provider_type{};
  /// The credentials; the member that fits `credentialProviderType` is set.
  ///
  /// Required.
  Box<RegistryRecordCredentialProviderUnion> credential_provider{};

  friend bool operator==(const RegistryRecordCredentialProviderConfiguration&,
                         const RegistryRecordCredentialProviderConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const RegistryRecordCredentialProviderConfiguration& in);

/// An MCP server from which a record of a registry is kept up to date.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_FromUrlSynchronizationConfiguration.html
struct FromUrlSynchronizationConfiguration {
  /// The server's HTTPS URL.
  ///
  /// Required.
  std::optional<std::string> url{};
  /// How the registry signs in at the server. Absent: it does not.
  std::optional<std::vector<RegistryRecordCredentialProviderConfiguration>> credential_provider_configurations{};

  friend bool operator==(const FromUrlSynchronizationConfiguration&,
                         const FromUrlSynchronizationConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const FromUrlSynchronizationConfiguration& in);

/// Where the contents of a record of a registry are fetched from.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_SynchronizationConfiguration.html
struct SynchronizationConfiguration {
  /// The address that they are fetched from, such as that of an MCP server, and how to sign in there.
  Box<FromUrlSynchronizationConfiguration> from_url{};

  friend bool operator==(const SynchronizationConfiguration&, const SynchronizationConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const SynchronizationConfiguration& in);

}  // namespace outcrop::bedrock_agentcore_control
