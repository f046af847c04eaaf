// Client::get_gateway: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/get_gateway.h"

#include <chrono>
#include <cstddef>
#include <string>
#include <utility>

#include "outcrop/bedrock_agentcore_control/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "outcrop/internal/wait.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Type get_gateway_interceptor_configurations_type =
    internal::list_type<GatewayInterceptorConfigurationView>(schemas::gateway_interceptor_configuration_type);
constexpr internal::Field get_gateway_fields[] = {
    {"gatewayArn", &internal::string_type, offsetof(GetGatewayView, gateway_arn), internal::Slot::plain},
    {"gatewayId", &internal::string_type, offsetof(GetGatewayView, gateway_id), internal::Slot::plain},
    {"gatewayUrl", &internal::string_type, offsetof(GetGatewayView, gateway_url), internal::Slot::optional},
    {"createdAt", &internal::date_time_type, offsetof(GetGatewayView, created_at), internal::Slot::plain},
    {"updatedAt", &internal::date_time_type, offsetof(GetGatewayView, updated_at), internal::Slot::plain},
    {"status", &schemas::gateway_status_type, offsetof(GetGatewayView, status), internal::Slot::plain},
    {"statusReasons", &internal::string_list_type, offsetof(GetGatewayView, status_reasons), internal::Slot::plain},
    {"name", &internal::string_type, offsetof(GetGatewayView, name), internal::Slot::plain},
    {"description", &internal::string_type, offsetof(GetGatewayView, description), internal::Slot::optional, true},
    {"roleArn", &internal::string_type, offsetof(GetGatewayView, role_arn), internal::Slot::optional},
    {"protocolType", &schemas::gateway_protocol_type_type, offsetof(GetGatewayView, protocol_type),
     internal::Slot::plain},
    {"protocolConfiguration", &schemas::gateway_protocol_configuration_type,
     offsetof(GetGatewayView, protocol_configuration), internal::Slot::reference},
    {"authorizerType", &schemas::authorizer_type_type, offsetof(GetGatewayView, authorizer_type),
     internal::Slot::plain},
    {"authorizerConfiguration", &schemas::authorizer_configuration_type,
     offsetof(GetGatewayView, authorizer_configuration), internal::Slot::reference},
    {"kmsKeyArn", &internal::string_type, offsetof(GetGatewayView, kms_key_arn), internal::Slot::optional},
    {"customTransformConfiguration", &schemas::custom_transform_configuration_type,
     offsetof(GetGatewayView, custom_transform_configuration), internal::Slot::reference},
    {"interceptorConfigurations", &get_gateway_interceptor_configurations_type,
     offsetof(GetGatewayView, interceptor_configurations), internal::Slot::plain},
    {"policyEngineConfiguration", &schemas::gateway_policy_engine_configuration_type,
     offsetof(GetGatewayView, policy_engine_configuration), internal::Slot::reference},
    {"workloadIdentityDetails", &schemas::workload_identity_details_type,
     offsetof(GetGatewayView, workload_identity_details), internal::Slot::reference},
    {"exceptionLevel", &schemas::exception_level_type, offsetof(GetGatewayView, exception_level),
     internal::Slot::plain},
    {"webAclArn", &internal::string_type, offsetof(GetGatewayView, web_acl_arn), internal::Slot::optional},
    {"wafConfiguration", &schemas::waf_configuration_type, offsetof(GetGatewayView, waf_configuration),
     internal::Slot::reference},
};
constexpr internal::Schema get_gateway_schema =
    internal::structure_schema<GetGatewayView>("GetGatewayResponse", get_gateway_fields);
constexpr internal::OutputSchema get_gateway_output{
    .view = &get_gateway_schema,
    .body = &get_gateway_schema,
    .needs_body = true,
};
constexpr internal::Operation get_gateway_operation{
    .service = &common::service,
    .name = "GetGateway",
    .errors = common::errors,
    .output = &get_gateway_output,
};

internal::HttpRequest encode(const GetGatewayRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/gateways/"};
  out.label("gatewayIdentifier", in.gateway_identifier).segment("/");
  return out;
}

std::string get_gateway_reasons(const GetGatewayView& output) {
  internal::PathValues reasons;
  for (const auto& item1 : output.status_reasons) reasons.add(std::string_view(item1));
  return reasons.joined();
}

constexpr internal::WaiterSpec judge_gateway_deleted_spec{"GatewayDeleted", std::chrono::seconds(2),
                                                          std::chrono::seconds(60), std::chrono::seconds(1800)};

internal::Verdict judge_gateway_deleted(const internal::WaitAnswer<GetGatewayView>& answer) {
  if (answer.view) {
    const GetGatewayView& output = *answer.view;
    internal::PathValues values;
    values.add(std::string_view(output.status.text()));
    if (const auto state = values.first_of({"FAILED"})) return internal::ruled_out(*state, get_gateway_reasons(output));
  }
  if (answer.error && answer.error->code == "ResourceNotFoundException") return internal::WaitState::success;
  return internal::WaitState::none;
}

constexpr internal::WaiterSpec judge_gateway_ready_spec{"GatewayReady", std::chrono::seconds(2),
                                                        std::chrono::seconds(60), std::chrono::seconds(1800)};

internal::Verdict judge_gateway_ready(const internal::WaitAnswer<GetGatewayView>& answer) {
  if (answer.view) {
    const GetGatewayView& output = *answer.view;
    internal::PathValues values;
    values.add(std::string_view(output.status.text()));
    if (values.first_of({"READY"})) return internal::WaitState::success;
    if (const auto state = values.first_of({"UPDATE_UNSUCCESSFUL", "DELETING", "FAILED"}))
      return internal::ruled_out(*state, get_gateway_reasons(output));
  }
  return internal::WaitState::none;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const GetGatewayRequest& in) {
  writer.begin_object();
  writer.member("gatewayIdentifier", in.gateway_identifier);
  writer.end_object();
}

const internal::Schema& schema_of(const GetGatewayView*) { return get_gateway_schema; }

Response<GetGatewayView> Client::get_gateway(const GetGatewayRequest& request, const CallOptions& options) const {
  return internal::call<GetGatewayView>(*connection_, get_gateway_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetGatewayRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, get_gateway_operation, encode(request), options);
}

Response<GetGatewayView> Client::wait_until_gateway_deleted(const GetGatewayRequest& request,
                                                            const WaitOptions<GetGatewayView>& options) const {
  return internal::wait_until<GetGatewayView>(
      *connection_, get_gateway_operation, encode(request),
      internal::wait_plan(judge_gateway_deleted_spec, options, judge_gateway_deleted));
}

// For AsyncClient.
internal::PendingCallPtr prepare_wait_until_gateway_deleted(const internal::AsyncTarget& target,
                                                            const GetGatewayRequest& request,
                                                            const WaitOptions<GetGatewayView>& options) {
  return internal::make_pending_wait(target, get_gateway_operation, encode(request),
                                     internal::wait_plan(judge_gateway_deleted_spec, options, judge_gateway_deleted));
}

Response<GetGatewayView> Client::wait_until_gateway_ready(const GetGatewayRequest& request,
                                                          const WaitOptions<GetGatewayView>& options) const {
  return internal::wait_until<GetGatewayView>(
      *connection_, get_gateway_operation, encode(request),
      internal::wait_plan(judge_gateway_ready_spec, options, judge_gateway_ready));
}

// For AsyncClient.
internal::PendingCallPtr prepare_wait_until_gateway_ready(const internal::AsyncTarget& target,
                                                          const GetGatewayRequest& request,
                                                          const WaitOptions<GetGatewayView>& options) {
  return internal::make_pending_wait(target, get_gateway_operation, encode(request),
                                     internal::wait_plan(judge_gateway_ready_spec, options, judge_gateway_ready));
}

}  // namespace outcrop::bedrock_agentcore_control
