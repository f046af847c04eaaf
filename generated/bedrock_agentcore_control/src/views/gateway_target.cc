// Decode tables and records of GatewayTargetView.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/views/gateway_target.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Type gateway_target_credential_provider_configurations_type =
    internal::list_type<CredentialProviderConfigurationView>(schemas::credential_provider_configuration_type);
constexpr internal::Type gateway_target_private_endpoint_managed_resources_type =
    internal::list_type<ManagedResourceDetailsView>(schemas::managed_resource_details_type);
constexpr internal::Field gateway_target_fields[] = {
    {"gatewayArn", &internal::string_type, offsetof(GatewayTargetView, gateway_arn), internal::Slot::plain},
    {"targetId", &internal::string_type, offsetof(GatewayTargetView, target_id), internal::Slot::plain},
    {"createdAt", &internal::date_time_type, offsetof(GatewayTargetView, created_at), internal::Slot::plain},
    {"updatedAt", &internal::date_time_type, offsetof(GatewayTargetView, updated_at), internal::Slot::plain},
    {"status", &schemas::target_status_type, offsetof(GatewayTargetView, status), internal::Slot::plain},
    {"statusReasons", &internal::string_list_type, offsetof(GatewayTargetView, status_reasons), internal::Slot::plain},
    {"name", &internal::string_type, offsetof(GatewayTargetView, name), internal::Slot::plain, true},
    {"description", &internal::string_type, offsetof(GatewayTargetView, description), internal::Slot::optional, true},
    {"targetConfiguration", &schemas::target_configuration_type, offsetof(GatewayTargetView, target_configuration),
     internal::Slot::plain},
    {"credentialProviderConfigurations", &gateway_target_credential_provider_configurations_type,
     offsetof(GatewayTargetView, credential_provider_configurations), internal::Slot::plain},
    {"lastSynchronizedAt", &internal::date_time_type, offsetof(GatewayTargetView, last_synchronized_at),
     internal::Slot::optional},
    {"metadataConfiguration", &schemas::metadata_configuration_type,
     offsetof(GatewayTargetView, metadata_configuration), internal::Slot::reference},
    {"privateEndpoint", &schemas::private_endpoint_type, offsetof(GatewayTargetView, private_endpoint),
     internal::Slot::reference},
    {"privateEndpointManagedResources", &gateway_target_private_endpoint_managed_resources_type,
     offsetof(GatewayTargetView, private_endpoint_managed_resources), internal::Slot::plain},
    {"authorizationData", &schemas::authorization_data_type, offsetof(GatewayTargetView, authorization_data),
     internal::Slot::reference},
    {"protocolType", &schemas::target_protocol_type_type, offsetof(GatewayTargetView, protocol_type),
     internal::Slot::plain},
};

OUTCROP_RECORDS_BEGIN

const char* read_gateway_target(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<GatewayTargetView>(to);
  internal::RecordReader in(reading, at);
  if (!in.value<"authorizationData", Lead::either>(schemas::authorization_data_type, internal::Slot::reference,
                                                   &view.authorization_data))
    return nullptr;
  if (!in.time<"createdAt", Lead::either>(view.created_at)) return nullptr;
  if (!in.value<"credentialProviderConfigurations">(*schemas::gateway_target_schema.fields[9].type,
                                                    internal::Slot::plain, &view.credential_provider_configurations))
    return nullptr;
  if (!in.text<"description">(view.description)) return nullptr;
  if (!in.text<"gatewayArn">(view.gateway_arn)) return nullptr;
  if (!in.time<"lastSynchronizedAt">(view.last_synchronized_at)) return nullptr;
  if (!in.reference<"metadataConfiguration">(view.metadata_configuration, [&](auto& inner) {
        if (!in.texts<"allowedQueryParameters", Lead::either>(inner.allowed_query_parameters)) return false;
        if (!in.texts<"allowedRequestHeaders", Lead::either>(inner.allowed_request_headers)) return false;
        if (!in.texts<"allowedResponseHeaders", Lead::either>(inner.allowed_response_headers)) return false;
        return true;
      }))
    return nullptr;
  if (!in.text<"name">(view.name)) return nullptr;
  if (!in.value<"privateEndpoint">(schemas::private_endpoint_type, internal::Slot::reference, &view.private_endpoint))
    return nullptr;
  if (!in.value<"privateEndpointManagedResources">(*schemas::gateway_target_schema.fields[13].type,
                                                   internal::Slot::plain, &view.private_endpoint_managed_resources))
    return nullptr;
  if (!in.choice<"protocolType", 0>(view.protocol_type)) return nullptr;
  if (!in.choice<"status", 1>(view.status)) return nullptr;
  if (!in.texts<"statusReasons">(view.status_reasons)) return nullptr;
  if (!in.value<"targetConfiguration">(schemas::target_configuration_type, internal::Slot::plain,
                                       &view.target_configuration))
    return nullptr;
  if (!in.text<"targetId">(view.target_id)) return nullptr;
  if (!in.time<"updatedAt">(view.updated_at)) return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr const internal::Type* gateway_target_enumerations[] = {
    &schemas::target_protocol_type_type,
    &schemas::target_status_type,
};
constexpr internal::CompiledRecord gateway_target_record{read_gateway_target, gateway_target_enumerations};

}  // namespace

namespace schemas {

constinit const internal::Schema gateway_target_schema =
    internal::structure_schema<GatewayTargetView>("GatewayTarget", gateway_target_fields, &gateway_target_record);
constinit const internal::Type gateway_target_type = internal::structure_type<GatewayTargetView>(gateway_target_schema);

}  // namespace schemas

const internal::Schema& schema_of(const GatewayTargetView*) { return schemas::gateway_target_schema; }

}  // namespace outcrop::bedrock_agentcore_control
