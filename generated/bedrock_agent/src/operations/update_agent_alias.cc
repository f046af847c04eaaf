// Client::update_agent_alias: how its request is written and its answer read.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/operations/update_agent_alias.h"

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

constexpr internal::Field update_agent_alias_fields[] = {
    {"agentAlias", &schemas::agent_alias_type, offsetof(UpdateAgentAliasView, agent_alias), internal::Slot::plain},
};
constexpr internal::Schema update_agent_alias_schema =
    internal::structure_schema<UpdateAgentAliasView>("UpdateAgentAliasResponse", update_agent_alias_fields);
constexpr internal::OutputSchema update_agent_alias_output{
    .view = &update_agent_alias_schema,
    .body = &update_agent_alias_schema,
    .needs_body = true,
};
constexpr internal::Operation update_agent_alias_operation{
    .service = &common::service,
    .name = "UpdateAgentAlias",
    .errors = common::errors,
    .output = &update_agent_alias_output,
};

internal::HttpRequest encode(const UpdateAgentAliasRequest& in) {
  internal::HttpRequest out{internal::Method::put, "/agents/"};
  out.label("agentId", in.agent_id).segment("/agentaliases/").label("agentAliasId", in.agent_alias_id).segment("/");
  out.json_object([&](internal::JsonWriter& writer) {
    writer.required("agentAliasName", in.agent_alias_name);
    writer.member("description", in.description);
    writer.member("routingConfiguration", in.routing_configuration);
    writer.member("aliasInvocationState", in.alias_invocation_state);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const UpdateAgentAliasRequest& in) {
  writer.begin_object();
  writer.member("agentId", in.agent_id);
  writer.member("agentAliasId", in.agent_alias_id);
  writer.member("agentAliasName", in.agent_alias_name);
  writer.member("description", in.description);
  writer.member("routingConfiguration", in.routing_configuration);
  writer.member("aliasInvocationState", in.alias_invocation_state);
  writer.end_object();
}

const internal::Schema& schema_of(const UpdateAgentAliasView*) { return update_agent_alias_schema; }

Response<UpdateAgentAliasView> Client::update_agent_alias(const UpdateAgentAliasRequest& request,
                                                          const CallOptions& options) const {
  return internal::call<UpdateAgentAliasView>(*connection_, update_agent_alias_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const UpdateAgentAliasRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, update_agent_alias_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agent
