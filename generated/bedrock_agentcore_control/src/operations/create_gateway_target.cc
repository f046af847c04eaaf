// Client::create_gateway_target: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/create_gateway_target.h"

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

constexpr internal::Type create_gateway_target_credential_provider_configurations_type =
    internal::list_type<CredentialProviderConfigurationView>(schemas::credential_provider_configuration_type);
constexpr internal::Type create_gateway_target_private_endpoint_managed_resources_type =
    internal::list_type<ManagedResourceDetailsView>(schemas::managed_resource_details_type);
constexpr internal::Field create_gateway_target_fields[] = {
    {"gatewayArn", &internal::string_type, offsetof(CreateGatewayTargetView, gateway_arn), internal::Slot::plain},
    {"targetId", &internal::string_type, offsetof(CreateGatewayTargetView, target_id), internal::Slot::plain},
    {"createdAt", &internal::date_time_type, offsetof(CreateGatewayTargetView, created_at), internal::Slot::plain},
    {"updatedAt", &internal::date_time_type, offsetof(CreateGatewayTargetView, updated_at), internal::Slot::plain},
    {"status", &schemas::target_status_type, offsetof(CreateGatewayTargetView, status), internal::Slot::plain},
    {"statusReasons", &internal::string_list_type, offsetof(CreateGatewayTargetView, status_reasons),
     internal::Slot::plain},
    {"name", &internal::string_type, offsetof(CreateGatewayTargetView, name), internal::Slot::plain, true},
    {"description", &internal::string_type, offsetof(CreateGatewayTargetView, description), internal::Slot::optional,
     true},
    {"targetConfiguration", &schemas::target_configuration_type,
     offsetof(CreateGatewayTargetView, target_configuration), internal::Slot::plain},
    {"credentialProviderConfigurations", &create_gateway_target_credential_provider_configurations_type,
     offsetof(CreateGatewayTargetView, credential_provider_configurations), internal::Slot::plain},
    {"lastSynchronizedAt", &internal::date_time_type, offsetof(CreateGatewayTargetView, last_synchronized_at),
     internal::Slot::optional},
    {"metadataConfiguration", &schemas::metadata_configuration_type,
     offsetof(CreateGatewayTargetView, metadata_configuration), internal::Slot::reference},
    {"privateEndpoint", &schemas::private_endpoint_type, offsetof(CreateGatewayTargetView, private_endpoint),
     internal::Slot::reference},
    {"privateEndpointManagedResources", &create_gateway_target_private_endpoint_managed_resources_type,
     offsetof(CreateGatewayTargetView, private_endpoint_managed_resources), internal::Slot::plain},
    {"authorizationData", &schemas::authorization_data_type, offsetof(CreateGatewayTargetView, authorization_data),
     internal::Slot::reference},
    {"protocolType", &schemas::target_protocol_type_type, offsetof(CreateGatewayTargetView, protocol_type),
     internal::Slot::plain},
};
constexpr internal::Schema create_gateway_target_schema =
    internal::structure_schema<CreateGatewayTargetView>("CreateGatewayTargetResponse", create_gateway_target_fields);
constexpr internal::OutputSchema create_gateway_target_output{
    .view = &create_gateway_target_schema,
    .body = &create_gateway_target_schema,
    .needs_body = true,
};
constexpr internal::Operation create_gateway_target_operation{
    .service = &common::service,
    .name = "CreateGatewayTarget",
    .errors = common::errors,
    .output = &create_gateway_target_output,
};

internal::HttpRequest encode(const CreateGatewayTargetRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/gateways/"};
  out.label("gatewayIdentifier", in.gateway_identifier).segment("/targets/");
  out.json_object([&](internal::JsonWriter& writer) {
    writer.member("name", in.name);
    writer.member("description", in.description);
    writer.member("clientToken", internal::idempotency_token(in.client_token));
    writer.required("targetConfiguration", in.target_configuration);
    writer.member("credentialProviderConfigurations", in.credential_provider_configurations);
    writer.member("metadataConfiguration", in.metadata_configuration);
    writer.member("privateEndpoint", in.private_endpoint);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const CreateGatewayTargetRequest& in) {
  writer.begin_object();
  writer.member("gatewayIdentifier", in.gateway_identifier);
  writer.sensitive().member("name", in.name);
  writer.sensitive().member("description", in.description);
  writer.member("clientToken", in.client_token);
  writer.member("targetConfiguration", in.target_configuration);
  writer.member("credentialProviderConfigurations", in.credential_provider_configurations);
  writer.member("metadataConfiguration", in.metadata_configuration);
  writer.member("privateEndpoint", in.private_endpoint);
  writer.end_object();
}

const internal::Schema& schema_of(const CreateGatewayTargetView*) { return create_gateway_target_schema; }

Response<CreateGatewayTargetView> Client::create_gateway_target(const CreateGatewayTargetRequest& request,
                                                                const CallOptions& options) const {
  return internal::call<CreateGatewayTargetView>(*connection_, create_gateway_target_operation, encode(request),
                                                 options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CreateGatewayTargetRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, create_gateway_target_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore_control
