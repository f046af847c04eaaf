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

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_RegistryRecordIamCredentialProvider.html
struct RegistryRecordIamCredentialProviderView {
  std::optional<std::string_view> role_arn{};
  std::optional<std::string_view> service{};
  std::optional<std::string_view> region{};
};
const internal::Schema& schema_of(const RegistryRecordIamCredentialProviderView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_RegistryRecordOAuthCredentialProvider.html
struct RegistryRecordOAuthCredentialProviderView {
  std::string_view provider_arn{};
  Open<RegistryRecordOAuthGrantType> grant_type{};
  std::span<const std::string_view> scopes{};
  MapView<std::string_view> custom_parameters{};
};
const internal::Schema& schema_of(const RegistryRecordOAuthCredentialProviderView*);

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
  OptionalRef<RegistryRecordOAuthCredentialProviderView> oauth_credential_provider{};
  OptionalRef<RegistryRecordIamCredentialProviderView> iam_credential_provider{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const RegistryRecordCredentialProviderUnionView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_RegistryRecordCredentialProviderConfiguration.html
struct RegistryRecordCredentialProviderConfigurationView {
  Open<RegistryRecordCredentialProviderType> credential_provider_type{};
  RegistryRecordCredentialProviderUnionView credential_provider{};
};
const internal::Schema& schema_of(const RegistryRecordCredentialProviderConfigurationView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_FromUrlSynchronizationConfiguration.html
struct FromUrlSynchronizationConfigurationView {
  std::string_view url{};
  std::span<const RegistryRecordCredentialProviderConfigurationView> credential_provider_configurations{};
};
const internal::Schema& schema_of(const FromUrlSynchronizationConfigurationView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_SynchronizationConfiguration.html
struct SynchronizationConfigurationView {
  OptionalRef<FromUrlSynchronizationConfigurationView> from_url{};
};
const internal::Schema& schema_of(const SynchronizationConfigurationView*);

}  // namespace outcrop::bedrock_agentcore_control
