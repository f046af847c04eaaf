// Client::delete_agent: how its request is written and its answer read.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/operations/delete_agent.h"

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

constexpr internal::Field delete_agent_fields[] = {
    {"agentId", &internal::string_type, offsetof(DeleteAgentView, agent_id), internal::Slot::plain},
    {"agentStatus", &schemas::agent_status_type, offsetof(DeleteAgentView, agent_status), internal::Slot::plain},
};
constexpr internal::Schema delete_agent_schema =
    internal::structure_schema<DeleteAgentView>("DeleteAgentResponse", delete_agent_fields);
constexpr internal::OutputSchema delete_agent_output{
    .view = &delete_agent_schema,
    .body = &delete_agent_schema,
    .needs_body = true,
};
constexpr internal::Operation delete_agent_operation{
    .service = &common::service,
    .name = "DeleteAgent",
    .errors = common::errors,
    .output = &delete_agent_output,
};

internal::HttpRequest encode(const DeleteAgentRequest& in) {
  internal::HttpRequest out{internal::Method::del, "/agents/"};
  out.label("agentId", in.agent_id).segment("/").query("skipResourceInUseCheck", in.skip_resource_in_use_check);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const DeleteAgentRequest& in) {
  writer.begin_object();
  writer.member("agentId", in.agent_id);
  writer.member("skipResourceInUseCheck", in.skip_resource_in_use_check);
  writer.end_object();
}

const internal::Schema& schema_of(const DeleteAgentView*) { return delete_agent_schema; }

Response<DeleteAgentView> Client::delete_agent(const DeleteAgentRequest& request, const CallOptions& options) const {
  return internal::call<DeleteAgentView>(*connection_, delete_agent_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const DeleteAgentRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, delete_agent_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agent
