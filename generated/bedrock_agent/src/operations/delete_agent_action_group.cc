// Client::delete_agent_action_group: how its request is written and its answer read.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/operations/delete_agent_action_group.h"

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

constexpr internal::Schema delete_agent_action_group_schema =
    internal::structure_schema<DeleteAgentActionGroupView>("DeleteAgentActionGroupResponse");
constexpr internal::OutputSchema delete_agent_action_group_output{
    .view = &delete_agent_action_group_schema,
    .body = &delete_agent_action_group_schema,
};
constexpr internal::Operation delete_agent_action_group_operation{
    .service = &common::service,
    .name = "DeleteAgentActionGroup",
    .errors = common::errors,
    .output = &delete_agent_action_group_output,
};

internal::HttpRequest encode(const DeleteAgentActionGroupRequest& in) {
  internal::HttpRequest out{internal::Method::del, "/agents/"};
  out.label("agentId", in.agent_id)
      .segment("/agentversions/")
      .label("agentVersion", in.agent_version)
      .segment("/actiongroups/")
      .label("actionGroupId", in.action_group_id)
      .segment("/")
      .query("skipResourceInUseCheck", in.skip_resource_in_use_check);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const DeleteAgentActionGroupRequest& in) {
  writer.begin_object();
  writer.member("agentId", in.agent_id);
  writer.member("agentVersion", in.agent_version);
  writer.member("actionGroupId", in.action_group_id);
  writer.member("skipResourceInUseCheck", in.skip_resource_in_use_check);
  writer.end_object();
}

const internal::Schema& schema_of(const DeleteAgentActionGroupView*) { return delete_agent_action_group_schema; }

Response<DeleteAgentActionGroupView> Client::delete_agent_action_group(const DeleteAgentActionGroupRequest& request,
                                                                       const CallOptions& options) const {
  return internal::call<DeleteAgentActionGroupView>(*connection_, delete_agent_action_group_operation, encode(request),
                                                    options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const DeleteAgentActionGroupRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, delete_agent_action_group_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agent
