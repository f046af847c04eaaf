// Client::get_agent_alias: how its request is written and its answer read.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/operations/get_agent_alias.h"

#include <cstddef>
#include <utility>

#include "outcrop/bedrock_agent/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "service.h"
#include "write_json.h"

namespace outcrop::bedrock_agent {
namespace {

constexpr internal::Field get_agent_alias_fields[] = {
    {"agentAlias", &schemas::agent_alias_type, offsetof(GetAgentAliasView, agent_alias), internal::Slot::plain},
};
constexpr internal::Schema get_agent_alias_schema =
    internal::structure_schema<GetAgentAliasView>("GetAgentAliasResponse", get_agent_alias_fields);
constexpr internal::OutputSchema get_agent_alias_output{
    .view = &get_agent_alias_schema,
    .body = &get_agent_alias_schema,
};
constexpr internal::Operation get_agent_alias_operation{
    .service = &common::service,
    .name = "GetAgentAlias",
    .errors = common::errors,
    .output = &get_agent_alias_output,
};

internal::HttpRequest encode(const GetAgentAliasRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/agents/"};
  out.label("agentId", in.agent_id).segment("/agentaliases/").label("agentAliasId", in.agent_alias_id).segment("/");
  return out;
}

}  // namespace

Response<GetAgentAliasView> Client::get_agent_alias(const GetAgentAliasRequest& request,
                                                    const CallOptions& options) const {
  return internal::call<GetAgentAliasView>(*connection_, get_agent_alias_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetAgentAliasRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, get_agent_alias_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agent
