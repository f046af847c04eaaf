// Client::delete_agent_version: how its request is written and its answer read.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/operations/delete_agent_version.h"

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

constexpr internal::Field delete_agent_version_fields[] = {
    {"agentId", &internal::string_type, offsetof(DeleteAgentVersionView, agent_id), internal::Slot::plain},
    {"agentVersion", &internal::string_type, offsetof(DeleteAgentVersionView, agent_version), internal::Slot::plain},
    {"agentStatus", &schemas::agent_status_type, offsetof(DeleteAgentVersionView, agent_status), internal::Slot::plain},
};
constexpr internal::Schema delete_agent_version_schema =
    internal::structure_schema<DeleteAgentVersionView>("DeleteAgentVersionResponse", delete_agent_version_fields);
constexpr internal::OutputSchema delete_agent_version_output{
    .view = &delete_agent_version_schema,
    .body = &delete_agent_version_schema,
    .needs_body = true,
};
constexpr internal::Operation delete_agent_version_operation{
    .service = &common::service,
    .name = "DeleteAgentVersion",
    .errors = common::errors,
    .output = &delete_agent_version_output,
};

internal::HttpRequest encode(const DeleteAgentVersionRequest& in) {
  internal::HttpRequest out{internal::Method::del, "/agents/"};
  out.label("agentId", in.agent_id)
      .segment("/agentversions/")
      .label("agentVersion", in.agent_version)
      .segment("/")
      .query("skipResourceInUseCheck", in.skip_resource_in_use_check);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const DeleteAgentVersionRequest& in) {
  writer.begin_object();
  writer.member("agentId", in.agent_id);
  writer.member("agentVersion", in.agent_version);
  writer.member("skipResourceInUseCheck", in.skip_resource_in_use_check);
  writer.end_object();
}

const internal::Schema& schema_of(const DeleteAgentVersionView*) { return delete_agent_version_schema; }

Response<DeleteAgentVersionView> Client::delete_agent_version(const DeleteAgentVersionRequest& request,
                                                              const CallOptions& options) const {
  return internal::call<DeleteAgentVersionView>(*connection_, delete_agent_version_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const DeleteAgentVersionRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, delete_agent_version_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agent
