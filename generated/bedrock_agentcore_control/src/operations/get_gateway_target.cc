// Client::get_gateway_target: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/get_gateway_target.h"

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

constexpr internal::Type get_gateway_target_credential_provider_configurations_type =
    internal::list_type<CredentialProviderConfigurationView>(schemas::credential_provider_configuration_type);
constexpr internal::Type get_gateway_target_private_endpoint_managed_resources_type =
    internal::list_type<ManagedResourceDetailsView>(schemas::managed_resource_details_type);
constexpr internal::Field get_gateway_target_fields[] = {
    {"gatewayArn", &internal::string_type, offsetof(GetGatewayTargetView, gateway_arn), internal::Slot::plain},
    {"targetId", &internal::string_type, offsetof(GetGatewayTargetView, target_id), internal::Slot::plain},
    {"createdAt", &internal::date_time_type, offsetof(GetGatewayTargetView, created_at), internal::Slot::plain},
    {"updatedAt", &internal::date_time_type, offsetof(GetGatewayTargetView, updated_at), internal::Slot::plain},
    {"status", &schemas::target_status_type, offsetof(GetGatewayTargetView, status), internal::Slot::plain},
    {"statusReasons", &internal::string_list_type, offsetof(GetGatewayTargetView, status_reasons),
     internal::Slot::plain},
    {"name", &internal::string_type, offsetof(GetGatewayTargetView, name), internal::Slot::plain, true},
    {"description", &internal::string_type, offsetof(GetGatewayTargetView, description), internal::Slot::optional,
     true},
    {"targetConfiguration", &schemas::target_configuration_type, offsetof(GetGatewayTargetView, target_configuration),
     internal::Slot::plain},
    {"credentialProviderConfigurations", &get_gateway_target_credential_provider_configurations_type,
     offsetof(GetGatewayTargetView, credential_provider_configurations), internal::Slot::plain},
    {"lastSynchronizedAt", &internal::date_time_type, offsetof(GetGatewayTargetView, last_synchronized_at),
     internal::Slot::optional},
    {"metadataConfiguration", &schemas::metadata_configuration_type,
     offsetof(GetGatewayTargetView, metadata_configuration), internal::Slot::reference},
    {"privateEndpoint", &schemas::private_endpoint_type, offsetof(GetGatewayTargetView, private_endpoint),
     internal::Slot::reference},
    {"privateEndpointManagedResources", &get_gateway_target_private_endpoint_managed_resources_type,
     offsetof(GetGatewayTargetView, private_endpoint_managed_resources), internal::Slot::plain},
    {"authorizationData", &schemas::authorization_data_type, offsetof(GetGatewayTargetView, authorization_data),
     internal::Slot::reference},
    {"protocolType", &schemas::target_protocol_type_type, offsetof(GetGatewayTargetView, protocol_type),
     internal::Slot::plain},
};
constexpr internal::Schema get_gateway_target_schema =
    internal::structure_schema<GetGatewayTargetView>("GetGatewayTargetResponse", get_gateway_target_fields);
constexpr internal::OutputSchema get_gateway_target_output{
    .view = &get_gateway_target_schema,
    .body = &get_gateway_target_schema,
    .needs_body = true,
};
constexpr internal::Operation get_gateway_target_operation{
    .service = &common::service,
    .name = "GetGatewayTarget",
    .errors = common::errors,
    .output = &get_gateway_target_output,
};

internal::HttpRequest encode(const GetGatewayTargetRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/gateways/"};
  out.label("gatewayIdentifier", in.gateway_identifier)
      .segment("/targets/")
      .label("targetId", in.target_id)
      .segment("/");
  return out;
}

std::string get_gateway_target_reasons(const GetGatewayTargetView& output) {
  internal::PathValues reasons;
  for (const auto& item1 : output.status_reasons) reasons.add(std::string_view(item1));
  return reasons.joined();
}

constexpr internal::WaiterSpec judge_gateway_target_deleted_spec{"GatewayTargetDeleted", std::chrono::seconds(2),
                                                                 std::chrono::seconds(60), std::chrono::seconds(1800)};

internal::Verdict judge_gateway_target_deleted(const internal::WaitAnswer<GetGatewayTargetView>& answer) {
  if (answer.view) {
    const GetGatewayTargetView& output = *answer.view;
    internal::PathValues values;
    values.add(std::string_view(output.status.text()));
    if (const auto state = values.first_of({"FAILED"}))
      return internal::ruled_out(*state, get_gateway_target_reasons(output));
  }
  if (answer.error && answer.error->code == "ResourceNotFoundException") return internal::WaitState::success;
  return internal::WaitState::none;
}

constexpr internal::WaiterSpec judge_gateway_target_ready_spec{"GatewayTargetReady", std::chrono::seconds(2),
                                                               std::chrono::seconds(60), std::chrono::seconds(1800)};

internal::Verdict judge_gateway_target_ready(const internal::WaitAnswer<GetGatewayTargetView>& answer) {
  if (answer.view) {
    const GetGatewayTargetView& output = *answer.view;
    internal::PathValues values;
    values.add(std::string_view(output.status.text()));
    if (values.first_of({"READY"})) return internal::WaitState::success;
    if (const auto state = values.first_of({"UPDATE_UNSUCCESSFUL", "SYNCHRONIZE_UNSUCCESSFUL", "DELETING", "FAILED"}))
      return internal::ruled_out(*state, get_gateway_target_reasons(output));
  }
  return internal::WaitState::none;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const GetGatewayTargetRequest& in) {
  writer.begin_object();
  writer.member("gatewayIdentifier", in.gateway_identifier);
  writer.member("targetId", in.target_id);
  writer.end_object();
}

const internal::Schema& schema_of(const GetGatewayTargetView*) { return get_gateway_target_schema; }

Response<GetGatewayTargetView> Client::get_gateway_target(const GetGatewayTargetRequest& request,
                                                          const CallOptions& options) const {
  return internal::call<GetGatewayTargetView>(*connection_, get_gateway_target_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetGatewayTargetRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, get_gateway_target_operation, encode(request), options);
}

Response<GetGatewayTargetView> Client::wait_until_gateway_target_deleted(
    const GetGatewayTargetRequest& request, const WaitOptions<GetGatewayTargetView>& options) const {
  return internal::wait_until<GetGatewayTargetView>(
      *connection_, get_gateway_target_operation, encode(request),
      internal::wait_plan(judge_gateway_target_deleted_spec, options, judge_gateway_target_deleted));
}

// For AsyncClient.
internal::PendingCallPtr prepare_wait_until_gateway_target_deleted(const internal::AsyncTarget& target,
                                                                   const GetGatewayTargetRequest& request,
                                                                   const WaitOptions<GetGatewayTargetView>& options) {
  return internal::make_pending_wait(
      target, get_gateway_target_operation, encode(request),
      internal::wait_plan(judge_gateway_target_deleted_spec, options, judge_gateway_target_deleted));
}

Response<GetGatewayTargetView> Client::wait_until_gateway_target_ready(
    const GetGatewayTargetRequest& request, const WaitOptions<GetGatewayTargetView>& options) const {
  return internal::wait_until<GetGatewayTargetView>(
      *connection_, get_gateway_target_operation, encode(request),
      internal::wait_plan(judge_gateway_target_ready_spec, options, judge_gateway_target_ready));
}

// For AsyncClient.
internal::PendingCallPtr prepare_wait_until_gateway_target_ready(const internal::AsyncTarget& target,
                                                                 const GetGatewayTargetRequest& request,
                                                                 const WaitOptions<GetGatewayTargetView>& options) {
  return internal::make_pending_wait(
      target, get_gateway_target_operation, encode(request),
      internal::wait_plan(judge_gateway_target_ready_spec, options, judge_gateway_target_ready));
}

}  // namespace outcrop::bedrock_agentcore_control
