// Client::update_memory: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/update_memory.h"

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

constexpr internal::Field update_memory_fields[] = {
    {"memory", &schemas::memory_shape_type, offsetof(UpdateMemoryView, memory), internal::Slot::reference},
};
constexpr internal::Schema update_memory_schema =
    internal::structure_schema<UpdateMemoryView>("UpdateMemoryOutput", update_memory_fields);
constexpr internal::OutputSchema update_memory_output{
    .view = &update_memory_schema,
    .body = &update_memory_schema,
};
constexpr internal::Operation update_memory_operation{
    .service = &common::service,
    .name = "UpdateMemory",
    .errors = common::errors,
    .output = &update_memory_output,
};

internal::HttpRequest encode(const UpdateMemoryRequest& in) {
  internal::HttpRequest out{internal::Method::put, "/memories/"};
  out.label("memoryId", in.memory_id).segment("/update");
  out.json_object([&](internal::JsonWriter& writer) {
    writer.member("clientToken", internal::idempotency_token(in.client_token));
    writer.member("description", in.description);
    writer.member("eventExpiryDuration", in.event_expiry_duration);
    writer.member("memoryExecutionRoleArn", in.memory_execution_role_arn);
    writer.member("memoryStrategies", in.memory_strategies);
    writer.member("addIndexedKeys", in.add_indexed_keys);
    writer.member("namespaceKeys", in.namespace_keys);
    writer.member("streamDeliveryResources", in.stream_delivery_resources);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const UpdateMemoryRequest& in) {
  writer.begin_object();
  writer.member("clientToken", in.client_token);
  writer.member("memoryId", in.memory_id);
  writer.sensitive().member("description", in.description);
  writer.member("eventExpiryDuration", in.event_expiry_duration);
  writer.member("memoryExecutionRoleArn", in.memory_execution_role_arn);
  writer.member("memoryStrategies", in.memory_strategies);
  writer.member("addIndexedKeys", in.add_indexed_keys);
  writer.member("namespaceKeys", in.namespace_keys);
  writer.member("streamDeliveryResources", in.stream_delivery_resources);
  writer.end_object();
}

const internal::Schema& schema_of(const UpdateMemoryView*) { return update_memory_schema; }

Response<UpdateMemoryView> Client::update_memory(const UpdateMemoryRequest& request, const CallOptions& options) const {
  return internal::call<UpdateMemoryView>(*connection_, update_memory_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const UpdateMemoryRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, update_memory_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore_control
