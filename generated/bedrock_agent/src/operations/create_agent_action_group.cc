// Client::create_agent_action_group: how its request is written and its answer read.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/operations/create_agent_action_group.h"

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

constexpr internal::Field create_agent_action_group_fields[] = {
    {"agentActionGroup", &schemas::agent_action_group_type, offsetof(CreateAgentActionGroupView, agent_action_group),
     internal::Slot::plain},
};
constexpr internal::Schema create_agent_action_group_schema = internal::structure_schema<CreateAgentActionGroupView>(
    "CreateAgentActionGroupResponse", create_agent_action_group_fields);
constexpr internal::OutputSchema create_agent_action_group_output{
    .view = &create_agent_action_group_schema,
    .body = &create_agent_action_group_schema,
    .needs_body = true,
};
constexpr internal::Operation create_agent_action_group_operation{
    .service = &common::service,
    .name = "CreateAgentActionGroup",
    .errors = common::errors,
    .output = &create_agent_action_group_output,
};

internal::HttpRequest encode(const CreateAgentActionGroupRequest& in) {
  internal::HttpRequest out{internal::Method::put, "/agents/"};
  out.label("agentId", in.agent_id)
      .segment("/agentversions/")
      .label("agentVersion", in.agent_version)
      .segment("/actiongroups/");
  out.json_object([&](internal::JsonWriter& writer) {
    writer.required("actionGroupName", in.action_group_name);
    writer.member("clientToken", internal::idempotency_token(in.client_token));
    writer.member("description", in.description);
    writer.member("parentActionGroupSignature", in.parent_action_group_signature);
    writer.member("parentActionGroupSignatureParams", in.parent_action_group_signature_params);
    writer.member("actionGroupExecutor", in.action_group_executor);
    writer.member("apiSchema", in.api_schema);
    writer.member("actionGroupState", in.action_group_state);
    writer.member("functionSchema", in.function_schema);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const CreateAgentActionGroupRequest& in) {
  writer.begin_object();
  writer.member("agentId", in.agent_id);
  writer.member("agentVersion", in.agent_version);
  writer.member("actionGroupName", in.action_group_name);
  writer.member("clientToken", in.client_token);
  writer.member("description", in.description);
  writer.member("parentActionGroupSignature", in.parent_action_group_signature);
  writer.member("parentActionGroupSignatureParams", in.parent_action_group_signature_params);
  writer.member("actionGroupExecutor", in.action_group_executor);
  writer.member("apiSchema", in.api_schema);
  writer.member("actionGroupState", in.action_group_state);
  writer.member("functionSchema", in.function_schema);
  writer.end_object();
}

const internal::Schema& schema_of(const CreateAgentActionGroupView*) { return create_agent_action_group_schema; }

Response<CreateAgentActionGroupView> Client::create_agent_action_group(const CreateAgentActionGroupRequest& request,
                                                                       const CallOptions& options) const {
  return internal::call<CreateAgentActionGroupView>(*connection_, create_agent_action_group_operation, encode(request),
                                                    options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CreateAgentActionGroupRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, create_agent_action_group_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agent
