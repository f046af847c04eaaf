// Client::create_agent_runtime: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/create_agent_runtime.h"

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

constexpr internal::Field create_agent_runtime_fields[] = {
    {"agentRuntimeArn", &internal::string_type, offsetof(CreateAgentRuntimeView, agent_runtime_arn),
     internal::Slot::plain},
    {"workloadIdentityDetails", &schemas::workload_identity_details_type,
     offsetof(CreateAgentRuntimeView, workload_identity_details), internal::Slot::reference},
    {"agentRuntimeId", &internal::string_type, offsetof(CreateAgentRuntimeView, agent_runtime_id),
     internal::Slot::plain},
    {"agentRuntimeVersion", &internal::string_type, offsetof(CreateAgentRuntimeView, agent_runtime_version),
     internal::Slot::plain},
    {"createdAt", &internal::date_time_type, offsetof(CreateAgentRuntimeView, created_at), internal::Slot::plain},
    {"status", &schemas::agent_runtime_status_type, offsetof(CreateAgentRuntimeView, status), internal::Slot::plain},
};
constexpr internal::Schema create_agent_runtime_schema =
    internal::structure_schema<CreateAgentRuntimeView>("CreateAgentRuntimeResponse", create_agent_runtime_fields);
constexpr internal::OutputSchema create_agent_runtime_output{
    .view = &create_agent_runtime_schema,
    .body = &create_agent_runtime_schema,
    .needs_body = true,
};
constexpr internal::Operation create_agent_runtime_operation{
    .service = &common::service,
    .name = "CreateAgentRuntime",
    .errors = common::errors,
    .output = &create_agent_runtime_output,
};

internal::HttpRequest encode(const CreateAgentRuntimeRequest& in) {
  internal::HttpRequest out{internal::Method::put, "/runtimes/"};
  out.json_object([&](internal::JsonWriter& writer) {
    writer.required("agentRuntimeName", in.agent_runtime_name);
    writer.required("agentRuntimeArtifact", in.agent_runtime_artifact);
    writer.required("roleArn", in.role_arn);
    writer.member("networkConfiguration", in.network_configuration);
    writer.member("clientToken", internal::idempotency_token(in.client_token));
    writer.member("description", in.description);
    writer.member("authorizerConfiguration", in.authorizer_configuration);
    writer.member("requestHeaderConfiguration", in.request_header_configuration);
    writer.member("protocolConfiguration", in.protocol_configuration);
    writer.member("lifecycleConfiguration", in.lifecycle_configuration);
    writer.member("environmentVariables", in.environment_variables);
    writer.member("filesystemConfigurations", in.filesystem_configurations);
    writer.member("capacityProviderConfiguration", in.capacity_provider_configuration);
    writer.member("tags", in.tags);
    writer.member("platformVersion", in.platform_version);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const CreateAgentRuntimeRequest& in) {
  writer.begin_object();
  writer.member("agentRuntimeName", in.agent_runtime_name);
  writer.member("agentRuntimeArtifact", in.agent_runtime_artifact);
  writer.member("roleArn", in.role_arn);
  writer.member("networkConfiguration", in.network_configuration);
  writer.member("clientToken", in.client_token);
  writer.sensitive().member("description", in.description);
  writer.member("authorizerConfiguration", in.authorizer_configuration);
  writer.member("requestHeaderConfiguration", in.request_header_configuration);
  writer.member("protocolConfiguration", in.protocol_configuration);
  writer.member("lifecycleConfiguration", in.lifecycle_configuration);
  writer.sensitive().member("environmentVariables", in.environment_variables);
  writer.member("filesystemConfigurations", in.filesystem_configurations);
  writer.member("capacityProviderConfiguration", in.capacity_provider_configuration);
  writer.member("tags", in.tags);
  writer.member("platformVersion", in.platform_version);
  writer.end_object();
}

const internal::Schema& schema_of(const CreateAgentRuntimeView*) { return create_agent_runtime_schema; }

Response<CreateAgentRuntimeView> Client::create_agent_runtime(const CreateAgentRuntimeRequest& request,
                                                              const CallOptions& options) const {
  return internal::call<CreateAgentRuntimeView>(*connection_, create_agent_runtime_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CreateAgentRuntimeRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, create_agent_runtime_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore_control
