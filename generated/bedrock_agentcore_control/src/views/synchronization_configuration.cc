// Decode tables of SynchronizationConfigurationView and the shapes that only it holds.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/views/synchronization_configuration.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Field registry_record_iam_credential_provider_fields[] = {
    {"roleArn", &internal::string_type, offsetof(RegistryRecordIamCredentialProviderView, role_arn),
     internal::Slot::optional},
    {"service", &internal::string_type, offsetof(RegistryRecordIamCredentialProviderView, service),
     internal::Slot::optional},
    {"region", &internal::string_type, offsetof(RegistryRecordIamCredentialProviderView, region),
     internal::Slot::optional},
};

constexpr internal::Field registry_record_o_auth_credential_provider_fields[] = {
    {"providerArn", &internal::string_type, offsetof(RegistryRecordOAuthCredentialProviderView, provider_arn),
     internal::Slot::plain},
    {"grantType", &schemas::registry_record_o_auth_grant_type_type,
     offsetof(RegistryRecordOAuthCredentialProviderView, grant_type), internal::Slot::plain},
    {"scopes", &internal::string_list_type, offsetof(RegistryRecordOAuthCredentialProviderView, scopes),
     internal::Slot::plain},
    {"customParameters", &internal::string_map_type,
     offsetof(RegistryRecordOAuthCredentialProviderView, custom_parameters), internal::Slot::plain},
};

constexpr internal::Field registry_record_credential_provider_union_fields[] = {
    {"oauthCredentialProvider", &schemas::registry_record_o_auth_credential_provider_type,
     offsetof(RegistryRecordCredentialProviderUnionView, oauth_credential_provider), internal::Slot::reference},
    {"iamCredentialProvider", &schemas::registry_record_iam_credential_provider_type,
     offsetof(RegistryRecordCredentialProviderUnionView, iam_credential_provider), internal::Slot::reference},
};

constexpr internal::Field registry_record_credential_provider_configuration_fields[] = {
    {"credentialProviderType", &schemas::registry_record_credential_provider_type_type,
     offsetof(RegistryRecordCredentialProviderConfigurationView, credential_provider_type), internal::Slot::plain},
    {"credentialProvider", &schemas::registry_record_credential_provider_union_type,
     offsetof(RegistryRecordCredentialProviderConfigurationView, credential_provider), internal::Slot::plain},
};

constexpr internal::Type from_url_synchronization_configuration_credential_provider_configurations_type =
    internal::list_type<RegistryRecordCredentialProviderConfigurationView>(
        schemas::registry_record_credential_provider_configuration_type);
constexpr internal::Field from_url_synchronization_configuration_fields[] = {
    {"url", &internal::string_type, offsetof(FromUrlSynchronizationConfigurationView, url), internal::Slot::plain},
    {"credentialProviderConfigurations",
     &from_url_synchronization_configuration_credential_provider_configurations_type,
     offsetof(FromUrlSynchronizationConfigurationView, credential_provider_configurations), internal::Slot::plain},
};

constexpr internal::Field synchronization_configuration_fields[] = {
    {"fromUrl", &schemas::from_url_synchronization_configuration_type,
     offsetof(SynchronizationConfigurationView, from_url), internal::Slot::reference},
};

}  // namespace

namespace schemas {

constinit const internal::Schema registry_record_iam_credential_provider_schema =
    internal::structure_schema<RegistryRecordIamCredentialProviderView>("RegistryRecordIamCredentialProvider",
                                                                        registry_record_iam_credential_provider_fields);
constinit const internal::Type registry_record_iam_credential_provider_type =
    internal::structure_type<RegistryRecordIamCredentialProviderView>(registry_record_iam_credential_provider_schema);

constinit const internal::Schema registry_record_o_auth_credential_provider_schema =
    internal::structure_schema<RegistryRecordOAuthCredentialProviderView>(
        "RegistryRecordOAuthCredentialProvider", registry_record_o_auth_credential_provider_fields);
constinit const internal::Type registry_record_o_auth_credential_provider_type =
    internal::structure_type<RegistryRecordOAuthCredentialProviderView>(
        registry_record_o_auth_credential_provider_schema);

constinit const internal::Schema registry_record_credential_provider_union_schema =
    internal::union_schema<RegistryRecordCredentialProviderUnionView>("RegistryRecordCredentialProviderUnion",
                                                                      registry_record_credential_provider_union_fields);
constinit const internal::Type registry_record_credential_provider_union_type =
    internal::union_type<RegistryRecordCredentialProviderUnionView>(registry_record_credential_provider_union_schema);

constinit const internal::Schema registry_record_credential_provider_configuration_schema =
    internal::structure_schema<RegistryRecordCredentialProviderConfigurationView>(
        "RegistryRecordCredentialProviderConfiguration", registry_record_credential_provider_configuration_fields);
constinit const internal::Type registry_record_credential_provider_configuration_type =
    internal::structure_type<RegistryRecordCredentialProviderConfigurationView>(
        registry_record_credential_provider_configuration_schema);

constinit const internal::Schema from_url_synchronization_configuration_schema =
    internal::structure_schema<FromUrlSynchronizationConfigurationView>("FromUrlSynchronizationConfiguration",
                                                                        from_url_synchronization_configuration_fields);
constinit const internal::Type from_url_synchronization_configuration_type =
    internal::structure_type<FromUrlSynchronizationConfigurationView>(from_url_synchronization_configuration_schema);

constinit const internal::Schema synchronization_configuration_schema =
    internal::structure_schema<SynchronizationConfigurationView>("SynchronizationConfiguration",
                                                                 synchronization_configuration_fields);
constinit const internal::Type synchronization_configuration_type =
    internal::structure_type<SynchronizationConfigurationView>(synchronization_configuration_schema);

}  // namespace schemas

const internal::Schema& schema_of(const RegistryRecordIamCredentialProviderView*) {
  return schemas::registry_record_iam_credential_provider_schema;
}
const internal::Schema& schema_of(const RegistryRecordOAuthCredentialProviderView*) {
  return schemas::registry_record_o_auth_credential_provider_schema;
}
const internal::Schema& schema_of(const RegistryRecordCredentialProviderUnionView*) {
  return schemas::registry_record_credential_provider_union_schema;
}
const internal::Schema& schema_of(const RegistryRecordCredentialProviderConfigurationView*) {
  return schemas::registry_record_credential_provider_configuration_schema;
}
const internal::Schema& schema_of(const FromUrlSynchronizationConfigurationView*) {
  return schemas::from_url_synchronization_configuration_schema;
}
const internal::Schema& schema_of(const SynchronizationConfigurationView*) {
  return schemas::synchronization_configuration_schema;
}

}  // namespace outcrop::bedrock_agentcore_control
