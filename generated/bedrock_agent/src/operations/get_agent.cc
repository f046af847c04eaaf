// Client::get_agent: how its request is written and its answer read.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/operations/get_agent.h"

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

constexpr internal::Field get_agent_fields[] = {
    {"agent", &schemas::agent_type, offsetof(GetAgentView, agent), internal::Slot::plain},
};
constexpr internal::Schema get_agent_schema =
    internal::structure_schema<GetAgentView>("GetAgentResponse", get_agent_fields);
constexpr internal::OutputSchema get_agent_output{
    .view = &get_agent_schema,
    .body = &get_agent_schema,
};
constexpr internal::Operation get_agent_operation{
    .service = &common::service,
    .name = "GetAgent",
    .errors = common::errors,
    .output = &get_agent_output,
};

internal::HttpRequest encode(const GetAgentRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/agents/"};
  out.label("agentId", in.agent_id).segment("/");
  return out;
}

}  // namespace

Response<GetAgentView> Client::get_agent(const GetAgentRequest& request, const CallOptions& options) const {
  return internal::call<GetAgentView>(*connection_, get_agent_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetAgentRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, get_agent_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agent
