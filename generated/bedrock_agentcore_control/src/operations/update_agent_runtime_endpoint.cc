// Client::update_agent_runtime_endpoint: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/update_agent_runtime_endpoint.h"

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

constexpr internal::Field update_agent_runtime_endpoint_fields[] = {
    {"liveVersion", &internal::string_type, offsetof(UpdateAgentRuntimeEndpointView, live_version),
     internal::Slot::optional},
    {"targetVersion", &internal::string_type, offsetof(UpdateAgentRuntimeEndpointView, target_version),
     internal::Slot::optional},
    {"agentRuntimeEndpointArn", &internal::string_type,
     offsetof(UpdateAgentRuntimeEndpointView, agent_runtime_endpoint_arn), internal::Slot::plain},
    {"agentRuntimeArn", &internal::string_type, offsetof(UpdateAgentRuntimeEndpointView, agent_runtime_arn),
     internal::Slot::plain},
    {"status", &schemas::agent_runtime_endpoint_status_type, offsetof(UpdateAgentRuntimeEndpointView, status),
     internal::Slot::plain},
    {"createdAt", &internal::date_time_type, offsetof(UpdateAgentRuntimeEndpointView, created_at),
     internal::Slot::plain},
    {"lastUpdatedAt", &internal::date_time_type, offsetof(UpdateAgentRuntimeEndpointView, last_updated_at),
     internal::Slot::plain},
};
constexpr internal::Schema update_agent_runtime_endpoint_schema =
    internal::structure_schema<UpdateAgentRuntimeEndpointView>("UpdateAgentRuntimeEndpointResponse",
                                                               update_agent_runtime_endpoint_fields);
constexpr internal::OutputSchema update_agent_runtime_endpoint_output{
    .view = &update_agent_runtime_endpoint_schema,
    .body = &update_agent_runtime_endpoint_schema,
    .needs_body = true,
};
constexpr internal::Operation update_agent_runtime_endpoint_operation{
    .service = &common::service,
    .name = "UpdateAgentRuntimeEndpoint",
    .errors = common::errors,
    .output = &update_agent_runtime_endpoint_output,
};

internal::HttpRequest encode(const UpdateAgentRuntimeEndpointRequest& in) {
  internal::HttpRequest out{internal::Method::put, "/runtimes/"};
  out.label("agentRuntimeId", in.agent_runtime_id)
      .segment("/runtime-endpoints/")
      .label("endpointName", in.endpoint_name)
      .segment("/");
  out.json_object([&](internal::JsonWriter& writer) {
    writer.member("agentRuntimeVersion", in.agent_runtime_version);
    writer.member("description", in.description);
    writer.member("clientToken", internal::idempotency_token(in.client_token));
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const UpdateAgentRuntimeEndpointRequest& in) {
  writer.begin_object();
  writer.member("agentRuntimeId", in.agent_runtime_id);
  writer.sensitive().member("endpointName", in.endpoint_name);
  writer.member("agentRuntimeVersion", in.agent_runtime_version);
  writer.member("description", in.description);
  writer.member("clientToken", in.client_token);
  writer.end_object();
}

const internal::Schema& schema_of(const UpdateAgentRuntimeEndpointView*) {
  return update_agent_runtime_endpoint_schema;
}

Response<UpdateAgentRuntimeEndpointView> Client::update_agent_runtime_endpoint(
    const UpdateAgentRuntimeEndpointRequest& request, const CallOptions& options) const {
  return internal::call<UpdateAgentRuntimeEndpointView>(*connection_, update_agent_runtime_endpoint_operation,
                                                        encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const UpdateAgentRuntimeEndpointRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, update_agent_runtime_endpoint_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore_control
