// Client::get_agent_runtime: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/get_agent_runtime.h"

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

constexpr internal::Type get_agent_runtime_filesystem_configurations_type =
    internal::list_type<FilesystemConfigurationView>(schemas::filesystem_configuration_type);
constexpr internal::Field get_agent_runtime_fields[] = {
    {"agentRuntimeArn", &internal::string_type, offsetof(GetAgentRuntimeView, agent_runtime_arn),
     internal::Slot::plain},
    {"agentRuntimeName", &internal::string_type, offsetof(GetAgentRuntimeView, agent_runtime_name),
     internal::Slot::plain},
    {"agentRuntimeId", &internal::string_type, offsetof(GetAgentRuntimeView, agent_runtime_id), internal::Slot::plain},
    {"agentRuntimeVersion", &internal::string_type, offsetof(GetAgentRuntimeView, agent_runtime_version),
     internal::Slot::plain},
    {"createdAt", &internal::date_time_type, offsetof(GetAgentRuntimeView, created_at), internal::Slot::plain},
    {"lastUpdatedAt", &internal::date_time_type, offsetof(GetAgentRuntimeView, last_updated_at), internal::Slot::plain},
    {"roleArn", &internal::string_type, offsetof(GetAgentRuntimeView, role_arn), internal::Slot::plain},
    {"networkConfiguration", &schemas::network_configuration_type, offsetof(GetAgentRuntimeView, network_configuration),
     internal::Slot::reference},
    {"status", &schemas::agent_runtime_status_type, offsetof(GetAgentRuntimeView, status), internal::Slot::plain},
    {"lifecycleConfiguration", &schemas::lifecycle_configuration_type,
     offsetof(GetAgentRuntimeView, lifecycle_configuration), internal::Slot::plain},
    {"failureReason", &internal::string_type, offsetof(GetAgentRuntimeView, failure_reason), internal::Slot::optional},
    {"description", &internal::string_type, offsetof(GetAgentRuntimeView, description), internal::Slot::optional, true},
    {"workloadIdentityDetails", &schemas::workload_identity_details_type,
     offsetof(GetAgentRuntimeView, workload_identity_details), internal::Slot::reference},
    {"agentRuntimeArtifact", &schemas::agent_runtime_artifact_type,
     offsetof(GetAgentRuntimeView, agent_runtime_artifact), internal::Slot::reference},
    {"protocolConfiguration", &schemas::protocol_configuration_type,
     offsetof(GetAgentRuntimeView, protocol_configuration), internal::Slot::reference},
    {"environmentVariables", &internal::string_map_type, offsetof(GetAgentRuntimeView, environment_variables),
     internal::Slot::plain, true},
    {"authorizerConfiguration", &schemas::authorizer_configuration_type,
     offsetof(GetAgentRuntimeView, authorizer_configuration), internal::Slot::reference},
    {"requestHeaderConfiguration", &schemas::request_header_configuration_type,
     offsetof(GetAgentRuntimeView, request_header_configuration), internal::Slot::reference},
    {"metadataConfiguration", &schemas::runtime_metadata_configuration_type,
     offsetof(GetAgentRuntimeView, metadata_configuration), internal::Slot::reference},
    {"filesystemConfigurations", &get_agent_runtime_filesystem_configurations_type,
     offsetof(GetAgentRuntimeView, filesystem_configurations), internal::Slot::plain},
    {"capacityProviderConfiguration", &schemas::capacity_provider_configuration_type,
     offsetof(GetAgentRuntimeView, capacity_provider_configuration), internal::Slot::reference},
    {"platformVersion", &internal::string_type, offsetof(GetAgentRuntimeView, platform_version),
     internal::Slot::optional},
};
constexpr internal::Schema get_agent_runtime_schema =
    internal::structure_schema<GetAgentRuntimeView>("GetAgentRuntimeResponse", get_agent_runtime_fields);
constexpr internal::OutputSchema get_agent_runtime_output{
    .view = &get_agent_runtime_schema,
    .body = &get_agent_runtime_schema,
    .needs_body = true,
};
constexpr internal::Operation get_agent_runtime_operation{
    .service = &common::service,
    .name = "GetAgentRuntime",
    .errors = common::errors,
    .output = &get_agent_runtime_output,
};

internal::HttpRequest encode(const GetAgentRuntimeRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/runtimes/"};
  out.label("agentRuntimeId", in.agent_runtime_id).segment("/").query("version", in.agent_runtime_version);
  return out;
}

std::string get_agent_runtime_reasons(const GetAgentRuntimeView& output) {
  internal::PathValues reasons;
  if (output.failure_reason) reasons.add(std::string_view(*output.failure_reason));
  return reasons.joined();
}

constexpr internal::WaiterSpec judge_agent_runtime_deleted_spec{"AgentRuntimeDeleted", std::chrono::seconds(2),
                                                                std::chrono::seconds(60), std::chrono::seconds(1800)};

internal::Verdict judge_agent_runtime_deleted(const internal::WaitAnswer<GetAgentRuntimeView>& answer) {
  if (answer.view) {
    const GetAgentRuntimeView& output = *answer.view;
    internal::PathValues values;
    values.add(std::string_view(output.status.text()));
    if (const auto state = values.first_of({"DELETE_FAILED"}))
      return internal::ruled_out(*state, get_agent_runtime_reasons(output));
  }
  if (answer.error && answer.error->code == "ResourceNotFoundException") return internal::WaitState::success;
  return internal::WaitState::none;
}

constexpr internal::WaiterSpec judge_agent_runtime_ready_spec{"AgentRuntimeReady", std::chrono::seconds(2),
                                                              std::chrono::seconds(60), std::chrono::seconds(1800)};

internal::Verdict judge_agent_runtime_ready(const internal::WaitAnswer<GetAgentRuntimeView>& answer) {
  if (answer.view) {
    const GetAgentRuntimeView& output = *answer.view;
    internal::PathValues values;
    values.add(std::string_view(output.status.text()));
    if (values.first_of({"READY"})) return internal::WaitState::success;
    if (const auto state = values.first_of({"CREATE_FAILED", "UPDATE_FAILED", "DELETING", "DELETE_FAILED"}))
      return internal::ruled_out(*state, get_agent_runtime_reasons(output));
  }
  return internal::WaitState::none;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const GetAgentRuntimeRequest& in) {
  writer.begin_object();
  writer.member("agentRuntimeId", in.agent_runtime_id);
  writer.member("agentRuntimeVersion", in.agent_runtime_version);
  writer.end_object();
}

const internal::Schema& schema_of(const GetAgentRuntimeView*) { return get_agent_runtime_schema; }

Response<GetAgentRuntimeView> Client::get_agent_runtime(const GetAgentRuntimeRequest& request,
                                                        const CallOptions& options) const {
  return internal::call<GetAgentRuntimeView>(*connection_, get_agent_runtime_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetAgentRuntimeRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, get_agent_runtime_operation, encode(request), options);
}

Response<GetAgentRuntimeView> Client::wait_until_agent_runtime_deleted(
    const GetAgentRuntimeRequest& request, const WaitOptions<GetAgentRuntimeView>& options) const {
  return internal::wait_until<GetAgentRuntimeView>(
      *connection_, get_agent_runtime_operation, encode(request),
      internal::wait_plan(judge_agent_runtime_deleted_spec, options, judge_agent_runtime_deleted));
}

// For AsyncClient.
internal::PendingCallPtr prepare_wait_until_agent_runtime_deleted(const internal::AsyncTarget& target,
                                                                  const GetAgentRuntimeRequest& request,
                                                                  const WaitOptions<GetAgentRuntimeView>& options) {
  return internal::make_pending_wait(
      target, get_agent_runtime_operation, encode(request),
      internal::wait_plan(judge_agent_runtime_deleted_spec, options, judge_agent_runtime_deleted));
}

Response<GetAgentRuntimeView> Client::wait_until_agent_runtime_ready(
    const GetAgentRuntimeRequest& request, const WaitOptions<GetAgentRuntimeView>& options) const {
  return internal::wait_until<GetAgentRuntimeView>(
      *connection_, get_agent_runtime_operation, encode(request),
      internal::wait_plan(judge_agent_runtime_ready_spec, options, judge_agent_runtime_ready));
}

// For AsyncClient.
internal::PendingCallPtr prepare_wait_until_agent_runtime_ready(const internal::AsyncTarget& target,
                                                                const GetAgentRuntimeRequest& request,
                                                                const WaitOptions<GetAgentRuntimeView>& options) {
  return internal::make_pending_wait(
      target, get_agent_runtime_operation, encode(request),
      internal::wait_plan(judge_agent_runtime_ready_spec, options, judge_agent_runtime_ready));
}

}  // namespace outcrop::bedrock_agentcore_control
