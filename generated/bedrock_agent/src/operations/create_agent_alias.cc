// Client::create_agent_alias: how its request is written and its answer read.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/operations/create_agent_alias.h"

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

constexpr internal::Field create_agent_alias_fields[] = {
    {"agentAlias", &schemas::agent_alias_type, offsetof(CreateAgentAliasView, agent_alias), internal::Slot::plain},
};
constexpr internal::Schema create_agent_alias_schema =
    internal::structure_schema<CreateAgentAliasView>("CreateAgentAliasResponse", create_agent_alias_fields);
constexpr internal::OutputSchema create_agent_alias_output{
    .view = &create_agent_alias_schema,
    .body = &create_agent_alias_schema,
    .needs_body = true,
};
constexpr internal::Operation create_agent_alias_operation{
    .service = &common::service,
    .name = "CreateAgentAlias",
    .errors = common::errors,
    .output = &create_agent_alias_output,
};

internal::HttpRequest encode(const CreateAgentAliasRequest& in) {
  internal::HttpRequest out{internal::Method::put, "/agents/"};
  out.label("agentId", in.agent_id).segment("/agentaliases/");
  out.json_object([&](internal::JsonWriter& writer) {
    writer.required("agentAliasName", in.agent_alias_name);
    writer.member("clientToken", internal::idempotency_token(in.client_token));
    writer.member("description", in.description);
    writer.member("routingConfiguration", in.routing_configuration);
    writer.member("tags", in.tags);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const CreateAgentAliasRequest& in) {
  writer.begin_object();
  writer.member("agentId", in.agent_id);
  writer.member("agentAliasName", in.agent_alias_name);
  writer.member("clientToken", in.client_token);
  writer.member("description", in.description);
  writer.member("routingConfiguration", in.routing_configuration);
  writer.member("tags", in.tags);
  writer.end_object();
}

const internal::Schema& schema_of(const CreateAgentAliasView*) { return create_agent_alias_schema; }

Response<CreateAgentAliasView> Client::create_agent_alias(const CreateAgentAliasRequest& request,
                                                          const CallOptions& options) const {
  return internal::call<CreateAgentAliasView>(*connection_, create_agent_alias_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CreateAgentAliasRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, create_agent_alias_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agent
