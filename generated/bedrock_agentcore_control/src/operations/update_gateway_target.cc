// Client::update_gateway_target: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/update_gateway_target.h"

#include <cstddef>
#include <utility>

#include "outcrop/bedrock_agentcore_control/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Type update_gateway_target_credential_provider_configurations_type =
    internal::list_type<CredentialProviderConfigurationView>(schemas::credential_provider_configuration_type);
constexpr internal::Type update_gateway_target_private_endpoint_managed_resources_type =
    internal::list_type<ManagedResourceDetailsView>(schemas::managed_resource_details_type);
constexpr internal::Field update_gateway_target_fields[] = {
    {"gatewayArn", &internal::string_type, offsetof(UpdateGatewayTargetView, gateway_arn), internal::Slot::plain},
    {"targetId", &internal::string_type, offsetof(UpdateGatewayTargetView, target_id), internal::Slot::plain},
    {"createdAt", &internal::date_time_type, offsetof(UpdateGatewayTargetView, created_at), internal::Slot::plain},
    {"updatedAt", &internal::date_time_type, offsetof(UpdateGatewayTargetView, updated_at), internal::Slot::plain},
    {"status", &schemas::target_status_type, offsetof(UpdateGatewayTargetView, status), internal::Slot::plain},
    {"statusReasons", &internal::string_list_type, offsetof(UpdateGatewayTargetView, status_reasons),
     internal::Slot::plain},
    {"name", &internal::string_type, offsetof(UpdateGatewayTargetView, name), internal::Slot::plain, true},
    {"description", &internal::string_type, offsetof(UpdateGatewayTargetView, description), internal::Slot::optional,
     true},
    {"targetConfiguration", &schemas::target_configuration_type,
     offsetof(UpdateGatewayTargetView, target_configuration), internal::Slot::plain},
    {"credentialProviderConfigurations", &update_gateway_target_credential_provider_configurations_type,
     offsetof(UpdateGatewayTargetView, credential_provider_configurations), internal::Slot::plain},
    {"lastSynchronizedAt", &internal::date_time_type, offsetof(UpdateGatewayTargetView, last_synchronized_at),
     internal::Slot::optional},
    {"metadataConfiguration", &schemas::metadata_configuration_type,
     offsetof(UpdateGatewayTargetView, metadata_configuration), internal::Slot::reference},
    {"privateEndpoint", &schemas::private_endpoint_type, offsetof(UpdateGatewayTargetView, private_endpoint),
     internal::Slot::reference},
    {"privateEndpointManagedResources", &update_gateway_target_private_endpoint_managed_resources_type,
     offsetof(UpdateGatewayTargetView, private_endpoint_managed_resources), internal::Slot::plain},
    {"authorizationData", &schemas::authorization_data_type, offsetof(UpdateGatewayTargetView, authorization_data),
     internal::Slot::reference},
    {"protocolType", &schemas::target_protocol_type_type, offsetof(UpdateGatewayTargetView, protocol_type),
     internal::Slot::plain},
};
constexpr internal::Schema update_gateway_target_schema =
    internal::structure_schema<UpdateGatewayTargetView>("UpdateGatewayTargetResponse", update_gateway_target_fields);
constexpr internal::OutputSchema update_gateway_target_output{
    .view = &update_gateway_target_schema,
    .body = &update_gateway_target_schema,
    .needs_body = true,
};
constexpr internal::Operation update_gateway_target_operation{
    .service = &common::service,
    .name = "UpdateGatewayTarget",
    .errors = common::errors,
    .output = &update_gateway_target_output,
};

internal::HttpRequest encode(const UpdateGatewayTargetRequest& in) {
  internal::HttpRequest out{internal::Method::put, "/gateways/"};
  out.label("gatewayIdentifier", in.gateway_identifier)
      .segment("/targets/")
      .label("targetId", in.target_id)
      .segment("/");
  out.json_object([&](internal::JsonWriter& writer) {
    writer.member("name", in.name);
    writer.member("description", in.description);
    writer.required("targetConfiguration", in.target_configuration);
    writer.member("credentialProviderConfigurations", in.credential_provider_configurations);
    writer.member("metadataConfiguration", in.metadata_configuration);
    writer.member("privateEndpoint", in.private_endpoint);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const UpdateGatewayTargetRequest& in) {
  writer.begin_object();
  writer.member("gatewayIdentifier", in.gateway_identifier);
  writer.member("targetId", in.target_id);
  writer.sensitive().member("name", in.name);
  writer.sensitive().member("description", in.description);
  writer.member("targetConfiguration", in.target_configuration);
  writer.member("credentialProviderConfigurations", in.credential_provider_configurations);
  writer.member("metadataConfiguration", in.metadata_configuration);
  writer.member("privateEndpoint", in.private_endpoint);
  writer.end_object();
}

const internal::Schema& schema_of(const UpdateGatewayTargetView*) { return update_gateway_target_schema; }

Response<UpdateGatewayTargetView> Client::update_gateway_target(const UpdateGatewayTargetRequest& request,
                                                                const CallOptions& options) const {
  return internal::call<UpdateGatewayTargetView>(*connection_, update_gateway_target_operation, encode(request),
                                                 options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const UpdateGatewayTargetRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, update_gateway_target_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore_control
