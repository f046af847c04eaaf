// Client::update_agent_action_group: how its request is written and its answer read.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/operations/update_agent_action_group.h"

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

constexpr internal::Field update_agent_action_group_fields[] = {
    {"agentActionGroup", &schemas::agent_action_group_type, offsetof(UpdateAgentActionGroupView, agent_action_group),
     internal::Slot::plain},
};
constexpr internal::Schema update_agent_action_group_schema = internal::structure_schema<UpdateAgentActionGroupView>(
    "UpdateAgentActionGroupResponse", update_agent_action_group_fields);
constexpr internal::OutputSchema update_agent_action_group_output{
    .view = &update_agent_action_group_schema,
    .body = &update_agent_action_group_schema,
    .needs_body = true,
};
constexpr internal::Operation update_agent_action_group_operation{
    .service = &common::service,
    .name = "UpdateAgentActionGroup",
    .errors = common::errors,
    .output = &update_agent_action_group_output,
};

internal::HttpRequest encode(const UpdateAgentActionGroupRequest& in) {
  internal::HttpRequest out{internal::Method::put, "/agents/"};
  out.label("agentId", in.agent_id)
      .segment("/agentversions/")
      .label("agentVersion", in.agent_version)
      .segment("/actiongroups/")
      .label("actionGroupId", in.action_group_id)
      .segment("/");
  out.json_object([&](internal::JsonWriter& writer) {
    writer.required("actionGroupName", in.action_group_name);
    writer.member("description", in.description);
    writer.member("parentActionGroupSignature", in.parent_action_group_signature);
    writer.member("parentActionGroupSignatureParams", in.parent_action_group_signature_params);
    writer.member("actionGroupExecutor", in.action_group_executor);
    writer.member("actionGroupState", in.action_group_state);
    writer.member("apiSchema", in.api_schema);
    writer.member("functionSchema", in.function_schema);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const UpdateAgentActionGroupRequest& in) {
  writer.begin_object();
  writer.member("agentId", in.agent_id);
  writer.member("agentVersion", in.agent_version);
  writer.member("actionGroupId", in.action_group_id);
  writer.member("actionGroupName", in.action_group_name);
  writer.member("description", in.description);
  writer.member("parentActionGroupSignature", in.parent_action_group_signature);
  writer.member("parentActionGroupSignatureParams", in.parent_action_group_signature_params);
  writer.member("actionGroupExecutor", in.action_group_executor);
  writer.member("actionGroupState", in.action_group_state);
  writer.member("apiSchema", in.api_schema);
  writer.member("functionSchema", in.function_schema);
  writer.end_object();
}

const internal::Schema& schema_of(const UpdateAgentActionGroupView*) { return update_agent_action_group_schema; }

Response<UpdateAgentActionGroupView> Client::update_agent_action_group(const UpdateAgentActionGroupRequest& request,
                                                                       const CallOptions& options) const {
  return internal::call<UpdateAgentActionGroupView>(*connection_, update_agent_action_group_operation, encode(request),
                                                    options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const UpdateAgentActionGroupRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, update_agent_action_group_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agent
