// Client::update_agent_runtime: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/update_agent_runtime.h"

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

constexpr internal::Field update_agent_runtime_fields[] = {
    {"agentRuntimeArn", &internal::string_type, offsetof(UpdateAgentRuntimeView, agent_runtime_arn),
     internal::Slot::plain},
    {"agentRuntimeId", &internal::string_type, offsetof(UpdateAgentRuntimeView, agent_runtime_id),
     internal::Slot::plain},
    {"workloadIdentityDetails", &schemas::workload_identity_details_type,
     offsetof(UpdateAgentRuntimeView, workload_identity_details), internal::Slot::reference},
    {"agentRuntimeVersion", &internal::string_type, offsetof(UpdateAgentRuntimeView, agent_runtime_version),
     internal::Slot::plain},
    {"createdAt", &internal::date_time_type, offsetof(UpdateAgentRuntimeView, created_at), internal::Slot::plain},
    {"lastUpdatedAt", &internal::date_time_type, offsetof(UpdateAgentRuntimeView, last_updated_at),
     internal::Slot::plain},
    {"status", &schemas::agent_runtime_status_type, offsetof(UpdateAgentRuntimeView, status), internal::Slot::plain},
};
constexpr internal::Schema update_agent_runtime_schema =
    internal::structure_schema<UpdateAgentRuntimeView>("UpdateAgentRuntimeResponse", update_agent_runtime_fields);
constexpr internal::OutputSchema update_agent_runtime_output{
    .view = &update_agent_runtime_schema,
    .body = &update_agent_runtime_schema,
    .needs_body = true,
};
constexpr internal::Operation update_agent_runtime_operation{
    .service = &common::service,
    .name = "UpdateAgentRuntime",
    .errors = common::errors,
    .output = &update_agent_runtime_output,
};

internal::HttpRequest encode(const UpdateAgentRuntimeRequest& in) {
  internal::HttpRequest out{internal::Method::put, "/runtimes/"};
  out.label("agentRuntimeId", in.agent_runtime_id).segment("/");
  out.json_object([&](internal::JsonWriter& writer) {
    writer.required("agentRuntimeArtifact", in.agent_runtime_artifact);
    writer.required("roleArn", in.role_arn);
    writer.member("networkConfiguration", in.network_configuration);
    writer.member("description", in.description);
    writer.member("authorizerConfiguration", in.authorizer_configuration);
    writer.member("requestHeaderConfiguration", in.request_header_configuration);
    writer.member("protocolConfiguration", in.protocol_configuration);
    writer.member("lifecycleConfiguration", in.lifecycle_configuration);
    writer.member("metadataConfiguration", in.metadata_configuration);
    writer.member("environmentVariables", in.environment_variables);
    writer.member("filesystemConfigurations", in.filesystem_configurations);
    writer.member("capacityProviderConfiguration", in.capacity_provider_configuration);
    writer.member("platformVersion", in.platform_version);
    writer.member("clientToken", internal::idempotency_token(in.client_token));
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const UpdateAgentRuntimeRequest& in) {
  writer.begin_object();
  writer.member("agentRuntimeId", in.agent_runtime_id);
  writer.member("agentRuntimeArtifact", in.agent_runtime_artifact);
  writer.member("roleArn", in.role_arn);
  writer.member("networkConfiguration", in.network_configuration);
  writer.sensitive().member("description", in.description);
  writer.member("authorizerConfiguration", in.authorizer_configuration);
  writer.member("requestHeaderConfiguration", in.request_header_configuration);
  writer.member("protocolConfiguration", in.protocol_configuration);
  writer.member("lifecycleConfiguration", in.lifecycle_configuration);
  writer.member("metadataConfiguration", in.metadata_configuration);
  writer.sensitive().member("environmentVariables", in.environment_variables);
  writer.member("filesystemConfigurations", in.filesystem_configurations);
  writer.member("capacityProviderConfiguration", in.capacity_provider_configuration);
  writer.member("platformVersion", in.platform_version);
  writer.member("clientToken", in.client_token);
  writer.end_object();
}

const internal::Schema& schema_of(const UpdateAgentRuntimeView*) { return update_agent_runtime_schema; }

Response<UpdateAgentRuntimeView> Client::update_agent_runtime(const UpdateAgentRuntimeRequest& request,
                                                              const CallOptions& options) const {
  return internal::call<UpdateAgentRuntimeView>(*connection_, update_agent_runtime_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const UpdateAgentRuntimeRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, update_agent_runtime_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore_control
