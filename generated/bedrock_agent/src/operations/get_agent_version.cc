// Client::get_agent_version: how its request is written and its answer read.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/operations/get_agent_version.h"

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

constexpr internal::Field get_agent_version_fields[] = {
    {"agentVersion", &schemas::agent_version_type, offsetof(GetAgentVersionView, agent_version), internal::Slot::plain},
};
constexpr internal::Schema get_agent_version_schema =
    internal::structure_schema<GetAgentVersionView>("GetAgentVersionResponse", get_agent_version_fields);
constexpr internal::OutputSchema get_agent_version_output{
    .view = &get_agent_version_schema,
    .body = &get_agent_version_schema,
};
constexpr internal::Operation get_agent_version_operation{
    .service = &common::service,
    .name = "GetAgentVersion",
    .errors = common::errors,
    .output = &get_agent_version_output,
};

internal::HttpRequest encode(const GetAgentVersionRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/agents/"};
  out.label("agentId", in.agent_id).segment("/agentversions/").label("agentVersion", in.agent_version).segment("/");
  return out;
}

}  // namespace

Response<GetAgentVersionView> Client::get_agent_version(const GetAgentVersionRequest& request,
                                                        const CallOptions& options) const {
  return internal::call<GetAgentVersionView>(*connection_, get_agent_version_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetAgentVersionRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, get_agent_version_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agent
