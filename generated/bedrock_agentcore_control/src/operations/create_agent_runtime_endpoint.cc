// Client::create_agent_runtime_endpoint: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/create_agent_runtime_endpoint.h"

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

constexpr internal::Field create_agent_runtime_endpoint_fields[] = {
    {"targetVersion", &internal::string_type, offsetof(CreateAgentRuntimeEndpointView, target_version),
     internal::Slot::plain},
    {"agentRuntimeEndpointArn", &internal::string_type,
     offsetof(CreateAgentRuntimeEndpointView, agent_runtime_endpoint_arn), internal::Slot::plain},
    {"agentRuntimeArn", &internal::string_type, offsetof(CreateAgentRuntimeEndpointView, agent_runtime_arn),
     internal::Slot::plain},
    {"agentRuntimeId", &internal::string_type, offsetof(CreateAgentRuntimeEndpointView, agent_runtime_id),
     internal::Slot::optional},
    {"endpointName", &internal::string_type, offsetof(CreateAgentRuntimeEndpointView, endpoint_name),
     internal::Slot::optional, true},
    {"status", &schemas::agent_runtime_endpoint_status_type, offsetof(CreateAgentRuntimeEndpointView, status),
     internal::Slot::plain},
    {"createdAt", &internal::date_time_type, offsetof(CreateAgentRuntimeEndpointView, created_at),
     internal::Slot::plain},
};
constexpr internal::Schema create_agent_runtime_endpoint_schema =
    internal::structure_schema<CreateAgentRuntimeEndpointView>("CreateAgentRuntimeEndpointResponse",
                                                               create_agent_runtime_endpoint_fields);
constexpr internal::OutputSchema create_agent_runtime_endpoint_output{
    .view = &create_agent_runtime_endpoint_schema,
    .body = &create_agent_runtime_endpoint_schema,
    .needs_body = true,
};
constexpr internal::Operation create_agent_runtime_endpoint_operation{
    .service = &common::service,
    .name = "CreateAgentRuntimeEndpoint",
    .errors = common::errors,
    .output = &create_agent_runtime_endpoint_output,
};

internal::HttpRequest encode(const CreateAgentRuntimeEndpointRequest& in) {
  internal::HttpRequest out{internal::Method::put, "/runtimes/"};
  out.label("agentRuntimeId", in.agent_runtime_id).segment("/runtime-endpoints/");
  out.json_object([&](internal::JsonWriter& writer) {
    writer.required("name", in.name);
    writer.member("agentRuntimeVersion", in.agent_runtime_version);
    writer.member("description", in.description);
    writer.member("clientToken", internal::idempotency_token(in.client_token));
    writer.member("tags", in.tags);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const CreateAgentRuntimeEndpointRequest& in) {
  writer.begin_object();
  writer.member("agentRuntimeId", in.agent_runtime_id);
  writer.sensitive().member("name", in.name);
  writer.member("agentRuntimeVersion", in.agent_runtime_version);
  writer.member("description", in.description);
  writer.member("clientToken", in.client_token);
  writer.member("tags", in.tags);
  writer.end_object();
}

const internal::Schema& schema_of(const CreateAgentRuntimeEndpointView*) {
  return create_agent_runtime_endpoint_schema;
}

Response<CreateAgentRuntimeEndpointView> Client::create_agent_runtime_endpoint(
    const CreateAgentRuntimeEndpointRequest& request, const CallOptions& options) const {
  return internal::call<CreateAgentRuntimeEndpointView>(*connection_, create_agent_runtime_endpoint_operation,
                                                        encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CreateAgentRuntimeEndpointRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, create_agent_runtime_endpoint_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore_control
