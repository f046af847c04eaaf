// Decode tables and records of CredentialProviderConfigurationView and the shapes that only it holds.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/views/credential_provider_configuration.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Field gateway_api_key_credential_provider_fields[] = {
    {"providerArn", &internal::string_type, offsetof(GatewayApiKeyCredentialProviderView, provider_arn),
     internal::Slot::plain},
    {"credentialParameterName", &internal::string_type,
     offsetof(GatewayApiKeyCredentialProviderView, credential_parameter_name), internal::Slot::optional},
    {"credentialPrefix", &internal::string_type, offsetof(GatewayApiKeyCredentialProviderView, credential_prefix),
     internal::Slot::optional},
    {"credentialLocation", &schemas::api_key_credential_location_type,
     offsetof(GatewayApiKeyCredentialProviderView, credential_location), internal::Slot::plain},
};

constexpr internal::Field iam_credential_provider_fields[] = {
    {"service", &internal::string_type, offsetof(IamCredentialProviderView, service), internal::Slot::plain},
    {"region", &internal::string_type, offsetof(IamCredentialProviderView, region), internal::Slot::optional},
};

constexpr internal::Field credential_provider_fields[] = {
    {"oauthCredentialProvider", &schemas::o_auth_credential_provider_type,
     offsetof(CredentialProviderView, oauth_credential_provider), internal::Slot::reference},
    {"apiKeyCredentialProvider", &schemas::gateway_api_key_credential_provider_type,
     offsetof(CredentialProviderView, api_key_credential_provider), internal::Slot::reference},
    {"iamCredentialProvider", &schemas::iam_credential_provider_type,
     offsetof(CredentialProviderView, iam_credential_provider), internal::Slot::reference},
};

constexpr internal::Field credential_provider_configuration_fields[] = {
    {"credentialProviderType", &schemas::credential_provider_type_type,
     offsetof(CredentialProviderConfigurationView, credential_provider_type), internal::Slot::plain},
    {"credentialProvider", &schemas::credential_provider_type,
     offsetof(CredentialProviderConfigurationView, credential_provider), internal::Slot::reference},
};

OUTCROP_RECORDS_BEGIN

const char* read_credential_provider_configuration(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<CredentialProviderConfigurationView>(to);
  internal::RecordReader in(reading, at);
  if (!in.value<"credentialProvider", Lead::either>(schemas::credential_provider_type, internal::Slot::reference,
                                                    &view.credential_provider))
    return nullptr;
  if (!in.choice<"credentialProviderType", 0, Lead::either>(view.credential_provider_type)) return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr const internal::Type* credential_provider_configuration_enumerations[] = {
    &schemas::credential_provider_type_type,
};
constexpr internal::CompiledRecord credential_provider_configuration_record{
    read_credential_provider_configuration, credential_provider_configuration_enumerations};

}  // namespace

namespace schemas {

constinit const internal::Schema gateway_api_key_credential_provider_schema =
    internal::structure_schema<GatewayApiKeyCredentialProviderView>("GatewayApiKeyCredentialProvider",
                                                                    gateway_api_key_credential_provider_fields);
constinit const internal::Type gateway_api_key_credential_provider_type =
    internal::structure_type<GatewayApiKeyCredentialProviderView>(gateway_api_key_credential_provider_schema);

constinit const internal::Schema iam_credential_provider_schema =
    internal::structure_schema<IamCredentialProviderView>("IamCredentialProvider", iam_credential_provider_fields);
constinit const internal::Type iam_credential_provider_type =
    internal::structure_type<IamCredentialProviderView>(iam_credential_provider_schema);

constinit const internal::Schema credential_provider_schema =
    internal::union_schema<CredentialProviderView>("CredentialProvider", credential_provider_fields);
constinit const internal::Type credential_provider_type =
    internal::union_type<CredentialProviderView>(credential_provider_schema);

constinit const internal::Schema credential_provider_configuration_schema =
    internal::structure_schema<CredentialProviderConfigurationView>("CredentialProviderConfiguration",
                                                                    credential_provider_configuration_fields,
                                                                    &credential_provider_configuration_record);
constinit const internal::Type credential_provider_configuration_type =
    internal::structure_type<CredentialProviderConfigurationView>(credential_provider_configuration_schema);

}  // namespace schemas

const internal::Schema& schema_of(const GatewayApiKeyCredentialProviderView*) {
  return schemas::gateway_api_key_credential_provider_schema;
}
const internal::Schema& schema_of(const IamCredentialProviderView*) { return schemas::iam_credential_provider_schema; }
const internal::Schema& schema_of(const CredentialProviderView*) { return schemas::credential_provider_schema; }
const internal::Schema& schema_of(const CredentialProviderConfigurationView*) {
  return schemas::credential_provider_configuration_schema;
}

}  // namespace outcrop::bedrock_agentcore_control
