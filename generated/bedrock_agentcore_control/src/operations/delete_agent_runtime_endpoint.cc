// Client::delete_agent_runtime_endpoint: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/delete_agent_runtime_endpoint.h"

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

constexpr internal::Field delete_agent_runtime_endpoint_fields[] = {
    {"status", &schemas::agent_runtime_endpoint_status_type, offsetof(DeleteAgentRuntimeEndpointView, status),
     internal::Slot::plain},
    {"agentRuntimeId", &internal::string_type, offsetof(DeleteAgentRuntimeEndpointView, agent_runtime_id),
     internal::Slot::optional},
    {"endpointName", &internal::string_type, offsetof(DeleteAgentRuntimeEndpointView, endpoint_name),
     internal::Slot::optional, true},
};
constexpr internal::Schema delete_agent_runtime_endpoint_schema =
    internal::structure_schema<DeleteAgentRuntimeEndpointView>("DeleteAgentRuntimeEndpointResponse",
                                                               delete_agent_runtime_endpoint_fields);
constexpr internal::OutputSchema delete_agent_runtime_endpoint_output{
    .view = &delete_agent_runtime_endpoint_schema,
    .body = &delete_agent_runtime_endpoint_schema,
    .needs_body = true,
};
constexpr internal::Operation delete_agent_runtime_endpoint_operation{
    .service = &common::service,
    .name = "DeleteAgentRuntimeEndpoint",
    .errors = common::errors,
    .output = &delete_agent_runtime_endpoint_output,
};

internal::HttpRequest encode(const DeleteAgentRuntimeEndpointRequest& in) {
  internal::HttpRequest out{internal::Method::del, "/runtimes/"};
  out.label("agentRuntimeId", in.agent_runtime_id)
      .segment("/runtime-endpoints/")
      .label("endpointName", in.endpoint_name)
      .segment("/")
      .query("clientToken", internal::idempotency_token(in.client_token));
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const DeleteAgentRuntimeEndpointRequest& in) {
  writer.begin_object();
  writer.member("agentRuntimeId", in.agent_runtime_id);
  writer.sensitive().member("endpointName", in.endpoint_name);
  writer.member("clientToken", in.client_token);
  writer.end_object();
}

const internal::Schema& schema_of(const DeleteAgentRuntimeEndpointView*) {
  return delete_agent_runtime_endpoint_schema;
}

Response<DeleteAgentRuntimeEndpointView> Client::delete_agent_runtime_endpoint(
    const DeleteAgentRuntimeEndpointRequest& request, const CallOptions& options) const {
  return internal::call<DeleteAgentRuntimeEndpointView>(*connection_, delete_agent_runtime_endpoint_operation,
                                                        encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const DeleteAgentRuntimeEndpointRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, delete_agent_runtime_endpoint_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore_control
