// SynchronizationConfigurationView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/map_view.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore_control {

/// Signs requests for a record's contents by SigV4.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_RegistryRecordIamCredentialProvider.html
struct RegistryRecordIamCredentialProviderView {
  /// The ARN of the IAM role whose credentials sign.
  std::optional<std::string_view> role_arn{};
  /// The service that the requests are signed for, such as execute-api or bedrock-agentcore.
  std::optional<std::string_view> service{};
  /// The region that the requests are signed for. Absent: the one that the address names, or else the registry's
  /// own.
  std::optional<std::string_view> region{};
};
const internal::Schema& schema_of(const RegistryRecordIamCredentialProviderView*);

/// Asks for a record's contents with an OAuth 2.0 token.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_RegistryRecordOAuthCredentialProvider.html
struct RegistryRecordOAuthCredentialProviderView {
  /// The ARN of the credential provider.
  std::string_view provider_arn{};
  /// How the token is obtained.
  Open<RegistryRecordOAuthGrantType> grant_type{};
  /// What the token is to allow, in the OAuth 2.0 provider's own words.
  std::span<const std::string_view> scopes{};
  /// Further parameters for the OAuth 2.0 provider, by name.
  MapView<std::string_view> custom_parameters{};
};
const internal::Schema& schema_of(const RegistryRecordOAuthCredentialProviderView*);

/// What the service signs in with where it fetches a record's contents.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_RegistryRecordCredentialProviderUnion.html
struct RegistryRecordCredentialProviderUnionView {
  enum class Member : std::uint16_t {
    none,
    oauth_credential_provider,
    iam_credential_provider,
    unknown,
  };

  Member member{};
  /// A token that an OAuth 2.0 credential provider gets.
  OptionalRef<RegistryRecordOAuthCredentialProviderView> oauth_credential_provider{};
  /// A signature by SigV4.
  OptionalRef<RegistryRecordIamCredentialProviderView> iam_credential_provider{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const RegistryRecordCredentialProviderUnionView*);

/// How the service signs in where it fetches a record's contents.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_RegistryRecordCredentialProviderConfiguration.html
struct RegistryRecordCredentialProviderConfigurationView {
  /// The way it signs in.
  Open<RegistryRecordCredentialProviderType> credential_provider_type{};
  /// The credentials; the member that fits `credentialProviderType` is set.
  RegistryRecordCredentialProviderUnionView credential_provider{};
};
const internal::Schema& schema_of(const RegistryRecordCredentialProviderConfigurationView*);

/// An MCP server from which a record of a registry is kept up to date.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_FromUrlSynchronizationConfiguration.html
struct FromUrlSynchronizationConfigurationView {
  /// The server's HTTPS URL.
  std::string_view url{};
  /// How the registry signs in at the server. Absent: it does not.
  std::span<const RegistryRecordCredentialProviderConfigurationView> credential_provider_configurations{};
};
const internal::Schema& schema_of(const FromUrlSynchronizationConfigurationView*);

/// Where the contents of a record of a registry are fetched from.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_SynchronizationConfiguration.html
struct SynchronizationConfigurationView {
  /// The address that they are fetched from, such as that of an MCP server, and how to sign in there.
  OptionalRef<FromUrlSynchronizationConfigurationView> from_url{};
};
const internal::Schema& schema_of(const SynchronizationConfigurationView*);

}  // namespace outcrop::bedrock_agentcore_control
