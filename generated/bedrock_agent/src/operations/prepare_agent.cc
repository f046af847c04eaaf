// Client::prepare_agent: how its request is written and its answer read.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/operations/prepare_agent.h"

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

constexpr internal::Field prepare_agent_fields[] = {
    {"agentId", &internal::string_type, offsetof(PrepareAgentView, agent_id), internal::Slot::plain},
    {"agentStatus", &schemas::agent_status_type, offsetof(PrepareAgentView, agent_status), internal::Slot::plain},
    {"agentVersion", &internal::string_type, offsetof(PrepareAgentView, agent_version), internal::Slot::plain},
    {"preparedAt", &internal::date_time_type, offsetof(PrepareAgentView, prepared_at), internal::Slot::plain},
};
constexpr internal::Schema prepare_agent_schema =
    internal::structure_schema<PrepareAgentView>("PrepareAgentResponse", prepare_agent_fields);
constexpr internal::OutputSchema prepare_agent_output{
    .view = &prepare_agent_schema,
    .body = &prepare_agent_schema,
    .needs_body = true,
};
constexpr internal::Operation prepare_agent_operation{
    .service = &common::service,
    .name = "PrepareAgent",
    .errors = common::errors,
    .output = &prepare_agent_output,
};

internal::HttpRequest encode(const PrepareAgentRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/agents/"};
  out.label("agentId", in.agent_id).segment("/");
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const PrepareAgentRequest& in) {
  writer.begin_object();
  writer.member("agentId", in.agent_id);
  writer.end_object();
}

const internal::Schema& schema_of(const PrepareAgentView*) { return prepare_agent_schema; }

Response<PrepareAgentView> Client::prepare_agent(const PrepareAgentRequest& request, const CallOptions& options) const {
  return internal::call<PrepareAgentView>(*connection_, prepare_agent_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const PrepareAgentRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, prepare_agent_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agent
