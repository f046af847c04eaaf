// Client::delete_agent_runtime: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/delete_agent_runtime.h"

#include <cstddef>
#include <utility>

#include "outcrop/bedrock_agentcore_control/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Field delete_agent_runtime_fields[] = {
    {"status", &schemas::agent_runtime_status_type, offsetof(DeleteAgentRuntimeView, status), internal::Slot::plain},
    {"agentRuntimeId", &internal::string_type, offsetof(DeleteAgentRuntimeView, agent_runtime_id),
     internal::Slot::optional},
    {"agentRuntimeVersion", &internal::string_type, offsetof(DeleteAgentRuntimeView, agent_runtime_version),
     internal::Slot::optional},
};
constexpr internal::Schema delete_agent_runtime_schema =
    internal::structure_schema<DeleteAgentRuntimeView>("DeleteAgentRuntimeResponse", delete_agent_runtime_fields);
constexpr internal::OutputSchema delete_agent_runtime_output{
    .view = &delete_agent_runtime_schema,
    .body = &delete_agent_runtime_schema,
    .needs_body = true,
};
constexpr internal::Operation delete_agent_runtime_operation{
    .service = &common::service,
    .name = "DeleteAgentRuntime",
    .errors = common::errors,
    .output = &delete_agent_runtime_output,
};

internal::HttpRequest encode(const DeleteAgentRuntimeRequest& in) {
  internal::HttpRequest out{internal::Method::del, "/runtimes/"};
  out.label("agentRuntimeId", in.agent_runtime_id)
      .segment("/")
      .query("version", in.agent_runtime_version)
      .query("clientToken", internal::idempotency_token(in.client_token));
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const DeleteAgentRuntimeRequest& in) {
  writer.begin_object();
  writer.member("agentRuntimeId", in.agent_runtime_id);
  writer.member("agentRuntimeVersion", in.agent_runtime_version);
  writer.member("clientToken", in.client_token);
  writer.end_object();
}

const internal::Schema& schema_of(const DeleteAgentRuntimeView*) { return delete_agent_runtime_schema; }

Response<DeleteAgentRuntimeView> Client::delete_agent_runtime(const DeleteAgentRuntimeRequest& request,
                                                              const CallOptions& options) const {
  return internal::call<DeleteAgentRuntimeView>(*connection_, delete_agent_runtime_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const DeleteAgentRuntimeRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, delete_agent_runtime_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore_control
