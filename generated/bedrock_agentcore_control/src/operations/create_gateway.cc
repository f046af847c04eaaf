// Client::create_gateway: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/create_gateway.h"

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

constexpr internal::Type create_gateway_interceptor_configurations_type =
    internal::list_type<GatewayInterceptorConfigurationView>(schemas::gateway_interceptor_configuration_type);
constexpr internal::Field create_gateway_fields[] = {
    {"gatewayArn", &internal::string_type, offsetof(CreateGatewayView, gateway_arn), internal::Slot::plain},
    {"gatewayId", &internal::string_type, offsetof(CreateGatewayView, gateway_id), internal::Slot::plain},
    {"gatewayUrl", &internal::string_type, offsetof(CreateGatewayView, gateway_url), internal::Slot::optional},
    {"createdAt", &internal::date_time_type, offsetof(CreateGatewayView, created_at), internal::Slot::plain},
    {"updatedAt", &internal::date_time_type, offsetof(CreateGatewayView, updated_at), internal::Slot::plain},
    {"status", &schemas::gateway_status_type, offsetof(CreateGatewayView, status), internal::Slot::plain},
    {"statusReasons", &internal::string_list_type, offsetof(CreateGatewayView, status_reasons), internal::Slot::plain},
    {"name", &internal::string_type, offsetof(CreateGatewayView, name), internal::Slot::plain},
    {"description", &internal::string_type, offsetof(CreateGatewayView, description), internal::Slot::optional, true},
    {"roleArn", &internal::string_type, offsetof(CreateGatewayView, role_arn), internal::Slot::optional},
    {"protocolType", &schemas::gateway_protocol_type_type, offsetof(CreateGatewayView, protocol_type),
     internal::Slot::plain},
    {"protocolConfiguration", &schemas::gateway_protocol_configuration_type,
     offsetof(CreateGatewayView, protocol_configuration), internal::Slot::reference},
    {"authorizerType", &schemas::authorizer_type_type, offsetof(CreateGatewayView, authorizer_type),
     internal::Slot::plain},
    {"authorizerConfiguration", &schemas::authorizer_configuration_type,
     offsetof(CreateGatewayView, authorizer_configuration), internal::Slot::reference},
    {"kmsKeyArn", &internal::string_type, offsetof(CreateGatewayView, kms_key_arn), internal::Slot::optional},
    {"customTransformConfiguration", &schemas::custom_transform_configuration_type,
     offsetof(CreateGatewayView, custom_transform_configuration), internal::Slot::reference},
    {"interceptorConfigurations", &create_gateway_interceptor_configurations_type,
     offsetof(CreateGatewayView, interceptor_configurations), internal::Slot::plain},
    {"policyEngineConfiguration", &schemas::gateway_policy_engine_configuration_type,
     offsetof(CreateGatewayView, policy_engine_configuration), internal::Slot::reference},
    {"workloadIdentityDetails", &schemas::workload_identity_details_type,
     offsetof(CreateGatewayView, workload_identity_details), internal::Slot::reference},
    {"exceptionLevel", &schemas::exception_level_type, offsetof(CreateGatewayView, exception_level),
     internal::Slot::plain},
    {"webAclArn", &internal::string_type, offsetof(CreateGatewayView, web_acl_arn), internal::Slot::optional},
    {"wafConfiguration", &schemas::waf_configuration_type, offsetof(CreateGatewayView, waf_configuration),
     internal::Slot::reference},
};
constexpr internal::Schema create_gateway_schema =
    internal::structure_schema<CreateGatewayView>("CreateGatewayResponse", create_gateway_fields);
constexpr internal::OutputSchema create_gateway_output{
    .view = &create_gateway_schema,
    .body = &create_gateway_schema,
    .needs_body = true,
};
constexpr internal::Operation create_gateway_operation{
    .service = &common::service,
    .name = "CreateGateway",
    .errors = common::errors,
    .output = &create_gateway_output,
};

internal::HttpRequest encode(const CreateGatewayRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/gateways/"};
  out.json_object([&](internal::JsonWriter& writer) {
    writer.required("name", in.name);
    writer.member("description", in.description);
    writer.member("clientToken", internal::idempotency_token(in.client_token));
    writer.required("roleArn", in.role_arn);
    writer.member("protocolType", in.protocol_type);
    writer.member("protocolConfiguration", in.protocol_configuration);
    writer.required("authorizerType", in.authorizer_type);
    writer.member("authorizerConfiguration", in.authorizer_configuration);
    writer.member("kmsKeyArn", in.kms_key_arn);
    writer.member("interceptorConfigurations", in.interceptor_configurations);
    writer.member("policyEngineConfiguration", in.policy_engine_configuration);
    writer.member("exceptionLevel", in.exception_level);
    writer.member("tags", in.tags);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const CreateGatewayRequest& in) {
  writer.begin_object();
  writer.member("name", in.name);
  writer.sensitive().member("description", in.description);
  writer.member("clientToken", in.client_token);
  writer.member("roleArn", in.role_arn);
  writer.member("protocolType", in.protocol_type);
  writer.member("protocolConfiguration", in.protocol_configuration);
  writer.member("authorizerType", in.authorizer_type);
  writer.member("authorizerConfiguration", in.authorizer_configuration);
  writer.member("kmsKeyArn", in.kms_key_arn);
  writer.member("interceptorConfigurations", in.interceptor_configurations);
  writer.member("policyEngineConfiguration", in.policy_engine_configuration);
  writer.member("exceptionLevel", in.exception_level);
  writer.member("tags", in.tags);
  writer.end_object();
}

const internal::Schema& schema_of(const CreateGatewayView*) { return create_gateway_schema; }

Response<CreateGatewayView> Client::create_gateway(const CreateGatewayRequest& request,
                                                   const CallOptions& options) const {
  return internal::call<CreateGatewayView>(*connection_, create_gateway_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CreateGatewayRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, create_gateway_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore_control
