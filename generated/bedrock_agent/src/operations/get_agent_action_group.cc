// Client::get_agent_action_group: how its request is written and its answer read.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/operations/get_agent_action_group.h"

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

constexpr internal::Field get_agent_action_group_fields[] = {
    {"agentActionGroup", &schemas::agent_action_group_type, offsetof(GetAgentActionGroupView, agent_action_group),
     internal::Slot::plain},
};
constexpr internal::Schema get_agent_action_group_schema =
    internal::structure_schema<GetAgentActionGroupView>("GetAgentActionGroupResponse", get_agent_action_group_fields);
constexpr internal::OutputSchema get_agent_action_group_output{
    .view = &get_agent_action_group_schema,
    .body = &get_agent_action_group_schema,
    .needs_body = true,
};
constexpr internal::Operation get_agent_action_group_operation{
    .service = &common::service,
    .name = "GetAgentActionGroup",
    .errors = common::errors,
    .output = &get_agent_action_group_output,
};

internal::HttpRequest encode(const GetAgentActionGroupRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/agents/"};
  out.label("agentId", in.agent_id)
      .segment("/agentversions/")
      .label("agentVersion", in.agent_version)
      .segment("/actiongroups/")
      .label("actionGroupId", in.action_group_id)
      .segment("/");
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const GetAgentActionGroupRequest& in) {
  writer.begin_object();
  writer.member("agentId", in.agent_id);
  writer.member("agentVersion", in.agent_version);
  writer.member("actionGroupId", in.action_group_id);
  writer.end_object();
}

const internal::Schema& schema_of(const GetAgentActionGroupView*) { return get_agent_action_group_schema; }

Response<GetAgentActionGroupView> Client::get_agent_action_group(const GetAgentActionGroupRequest& request,
                                                                 const CallOptions& options) const {
  return internal::call<GetAgentActionGroupView>(*connection_, get_agent_action_group_operation, encode(request),
                                                 options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetAgentActionGroupRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, get_agent_action_group_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agent
