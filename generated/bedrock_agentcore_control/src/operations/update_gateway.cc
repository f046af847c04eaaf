// Client::update_gateway: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/update_gateway.h"

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

constexpr internal::Type update_gateway_interceptor_configurations_type =
    internal::list_type<GatewayInterceptorConfigurationView>(schemas::gateway_interceptor_configuration_type);
constexpr internal::Field update_gateway_fields[] = {
    {"gatewayArn", &internal::string_type, offsetof(UpdateGatewayView, gateway_arn), internal::Slot::plain},
    {"gatewayId", &internal::string_type, offsetof(UpdateGatewayView, gateway_id), internal::Slot::plain},
    {"gatewayUrl", &internal::string_type, offsetof(UpdateGatewayView, gateway_url), internal::Slot::optional},
    {"createdAt", &internal::date_time_type, offsetof(UpdateGatewayView, created_at), internal::Slot::plain},
    {"updatedAt", &internal::date_time_type, offsetof(UpdateGatewayView, updated_at), internal::Slot::plain},
    {"status", &schemas::gateway_status_type, offsetof(UpdateGatewayView, status), internal::Slot::plain},
    {"statusReasons", &internal::string_list_type, offsetof(UpdateGatewayView, status_reasons), internal::Slot::plain},
    {"name", &internal::string_type, offsetof(UpdateGatewayView, name), internal::Slot::plain},
    {"description", &internal::string_type, offsetof(UpdateGatewayView, description), internal::Slot::optional, true},
    {"roleArn", &internal::string_type, offsetof(UpdateGatewayView, role_arn), internal::Slot::optional},
    {"protocolType", &schemas::gateway_protocol_type_type, offsetof(UpdateGatewayView, protocol_type),
     internal::Slot::plain},
    {"protocolConfiguration", &schemas::gateway_protocol_configuration_type,
     offsetof(UpdateGatewayView, protocol_configuration), internal::Slot::reference},
    {"authorizerType", &schemas::authorizer_type_type, offsetof(UpdateGatewayView, authorizer_type),
     internal::Slot::plain},
    {"authorizerConfiguration", &schemas::authorizer_configuration_type,
     offsetof(UpdateGatewayView, authorizer_configuration), internal::Slot::reference},
    {"kmsKeyArn", &internal::string_type, offsetof(UpdateGatewayView, kms_key_arn), internal::Slot::optional},
    {"customTransformConfiguration", &schemas::custom_transform_configuration_type,
     offsetof(UpdateGatewayView, custom_transform_configuration), internal::Slot::reference},
    {"interceptorConfigurations", &update_gateway_interceptor_configurations_type,
     offsetof(UpdateGatewayView, interceptor_configurations), internal::Slot::plain},
    {"policyEngineConfiguration", &schemas::gateway_policy_engine_configuration_type,
     offsetof(UpdateGatewayView, policy_engine_configuration), internal::Slot::reference},
    {"workloadIdentityDetails", &schemas::workload_identity_details_type,
     offsetof(UpdateGatewayView, workload_identity_details), internal::Slot::reference},
    {"exceptionLevel", &schemas::exception_level_type, offsetof(UpdateGatewayView, exception_level),
     internal::Slot::plain},
    {"webAclArn", &internal::string_type, offsetof(UpdateGatewayView, web_acl_arn), internal::Slot::optional},
    {"wafConfiguration", &schemas::waf_configuration_type, offsetof(UpdateGatewayView, waf_configuration),
     internal::Slot::reference},
};
constexpr internal::Schema update_gateway_schema =
    internal::structure_schema<UpdateGatewayView>("UpdateGatewayResponse", update_gateway_fields);
constexpr internal::OutputSchema update_gateway_output{
    .view = &update_gateway_schema,
    .body = &update_gateway_schema,
    .needs_body = true,
};
constexpr internal::Operation update_gateway_operation{
    .service = &common::service,
    .name = "UpdateGateway",
    .errors = common::errors,
    .output = &update_gateway_output,
};

internal::HttpRequest encode(const UpdateGatewayRequest& in) {
  internal::HttpRequest out{internal::Method::put, "/gateways/"};
  out.label("gatewayIdentifier", in.gateway_identifier).segment("/");
  out.json_object([&](internal::JsonWriter& writer) {
    writer.required("name", in.name);
    writer.member("description", in.description);
    writer.required("roleArn", in.role_arn);
    writer.member("protocolType", in.protocol_type);
    writer.member("protocolConfiguration", in.protocol_configuration);
    writer.required("authorizerType", in.authorizer_type);
    writer.member("authorizerConfiguration", in.authorizer_configuration);
    writer.member("kmsKeyArn", in.kms_key_arn);
    writer.member("customTransformConfiguration", in.custom_transform_configuration);
    writer.member("interceptorConfigurations", in.interceptor_configurations);
    writer.member("policyEngineConfiguration", in.policy_engine_configuration);
    writer.member("exceptionLevel", in.exception_level);
    writer.member("wafConfiguration", in.waf_configuration);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const UpdateGatewayRequest& in) {
  writer.begin_object();
  writer.member("gatewayIdentifier", in.gateway_identifier);
  writer.member("name", in.name);
  writer.sensitive().member("description", in.description);
  writer.member("roleArn", in.role_arn);
  writer.member("protocolType", in.protocol_type);
  writer.member("protocolConfiguration", in.protocol_configuration);
  writer.member("authorizerType", in.authorizer_type);
  writer.member("authorizerConfiguration", in.authorizer_configuration);
  writer.member("kmsKeyArn", in.kms_key_arn);
  writer.member("customTransformConfiguration", in.custom_transform_configuration);
  writer.member("interceptorConfigurations", in.interceptor_configurations);
  writer.member("policyEngineConfiguration", in.policy_engine_configuration);
  writer.member("exceptionLevel", in.exception_level);
  writer.member("wafConfiguration", in.waf_configuration);
  writer.end_object();
}

const internal::Schema& schema_of(const UpdateGatewayView*) { return update_gateway_schema; }

Response<UpdateGatewayView> Client::update_gateway(const UpdateGatewayRequest& request,
                                                   const CallOptions& options) const {
  return internal::call<UpdateGatewayView>(*connection_, update_gateway_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const UpdateGatewayRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, update_gateway_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore_control
