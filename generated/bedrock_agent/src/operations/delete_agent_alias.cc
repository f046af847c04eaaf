// Client::delete_agent_alias: how its request is written and its answer read.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/operations/delete_agent_alias.h"

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

constexpr internal::Field delete_agent_alias_fields[] = {
    {"agentId", &internal::string_type, offsetof(DeleteAgentAliasView, agent_id), internal::Slot::plain},
    {"agentAliasId", &internal::string_type, offsetof(DeleteAgentAliasView, agent_alias_id), internal::Slot::plain},
    {"agentAliasStatus", &schemas::agent_alias_status_type, offsetof(DeleteAgentAliasView, agent_alias_status),
     internal::Slot::plain},
};
constexpr internal::Schema delete_agent_alias_schema =
    internal::structure_schema<DeleteAgentAliasView>("DeleteAgentAliasResponse", delete_agent_alias_fields);
constexpr internal::OutputSchema delete_agent_alias_output{
    .view = &delete_agent_alias_schema,
    .body = &delete_agent_alias_schema,
    .needs_body = true,
};
constexpr internal::Operation delete_agent_alias_operation{
    .service = &common::service,
    .name = "DeleteAgentAlias",
    .errors = common::errors,
    .output = &delete_agent_alias_output,
};

internal::HttpRequest encode(const DeleteAgentAliasRequest& in) {
  internal::HttpRequest out{internal::Method::del, "/agents/"};
  out.label("agentId", in.agent_id).segment("/agentaliases/").label("agentAliasId", in.agent_alias_id).segment("/");
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const DeleteAgentAliasRequest& in) {
  writer.begin_object();
  writer.member("agentId", in.agent_id);
  writer.member("agentAliasId", in.agent_alias_id);
  writer.end_object();
}

const internal::Schema& schema_of(const DeleteAgentAliasView*) { return delete_agent_alias_schema; }

Response<DeleteAgentAliasView> Client::delete_agent_alias(const DeleteAgentAliasRequest& request,
                                                          const CallOptions& options) const {
  return internal::call<DeleteAgentAliasView>(*connection_, delete_agent_alias_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const DeleteAgentAliasRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, delete_agent_alias_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agent
