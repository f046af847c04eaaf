// Client::update_agent: how its request is written and its answer read.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/operations/update_agent.h"

#include <cstddef>
#include <utility>

#include "outcrop/bedrock_agent/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock_agent {
namespace {

constexpr internal::Field update_agent_fields[] = {
    {"agent", &schemas::agent_type, offsetof(UpdateAgentView, agent), internal::Slot::plain},
};
constexpr internal::Schema update_agent_schema =
    internal::structure_schema<UpdateAgentView>("UpdateAgentResponse", update_agent_fields);
constexpr internal::OutputSchema update_agent_output{
    .view = &update_agent_schema,
    .body = &update_agent_schema,
    .needs_body = true,
};
constexpr internal::Operation update_agent_operation{
    .service = &common::service,
    .name = "UpdateAgent",
    .errors = common::errors,
    .output = &update_agent_output,
};

internal::HttpRequest encode(const UpdateAgentRequest& in) {
  internal::HttpRequest out{internal::Method::put, "/agents/"};
  out.label("agentId", in.agent_id).segment("/");
  out.json_object([&](internal::JsonWriter& writer) {
    writer.required("agentName", in.agent_name);
    writer.member("instruction", in.instruction);
    writer.required("foundationModel", in.foundation_model);
    writer.member("description", in.description);
    writer.member("orchestrationType", in.orchestration_type);
    writer.member("customOrchestration", in.custom_orchestration);
    writer.member("idleSessionTTLInSeconds", in.idle_session_ttl_in_seconds);
    writer.required("agentResourceRoleArn", in.agent_resource_role_arn);
    writer.member("customerEncryptionKeyArn", in.customer_encryption_key_arn);
    writer.member("promptOverrideConfiguration", in.prompt_override_configuration);
    writer.member("guardrailConfiguration", in.guardrail_configuration);
    writer.member("memoryConfiguration", in.memory_configuration);
    writer.member("agentCollaboration", in.agent_collaboration);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const UpdateAgentRequest& in) {
  writer.begin_object();
  writer.member("agentId", in.agent_id);
  writer.member("agentName", in.agent_name);
  writer.sensitive().member("instruction", in.instruction);
  writer.member("foundationModel", in.foundation_model);
  writer.member("description", in.description);
  writer.member("orchestrationType", in.orchestration_type);
  writer.member("customOrchestration", in.custom_orchestration);
  writer.member("idleSessionTTLInSeconds", in.idle_session_ttl_in_seconds);
  writer.member("agentResourceRoleArn", in.agent_resource_role_arn);
  writer.member("customerEncryptionKeyArn", in.customer_encryption_key_arn);
  writer.sensitive().member("promptOverrideConfiguration", in.prompt_override_configuration);
  writer.member("guardrailConfiguration", in.guardrail_configuration);
  writer.member("memoryConfiguration", in.memory_configuration);
  writer.member("agentCollaboration", in.agent_collaboration);
  writer.end_object();
}

const internal::Schema& schema_of(const UpdateAgentView*) { return update_agent_schema; }

Response<UpdateAgentView> Client::update_agent(const UpdateAgentRequest& request, const CallOptions& options) const {
  return internal::call<UpdateAgentView>(*connection_, update_agent_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const UpdateAgentRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, update_agent_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agent
