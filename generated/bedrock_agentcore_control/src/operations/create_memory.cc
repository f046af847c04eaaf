// Client::create_memory: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/create_memory.h"

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

constexpr internal::Field create_memory_fields[] = {
    {"memory", &schemas::memory_shape_type, offsetof(CreateMemoryView, memory), internal::Slot::reference},
};
constexpr internal::Schema create_memory_schema =
    internal::structure_schema<CreateMemoryView>("CreateMemoryOutput", create_memory_fields);
constexpr internal::OutputSchema create_memory_output{
    .view = &create_memory_schema,
    .body = &create_memory_schema,
};
constexpr internal::Operation create_memory_operation{
    .service = &common::service,
    .name = "CreateMemory",
    .errors = common::errors,
    .output = &create_memory_output,
};

internal::HttpRequest encode(const CreateMemoryRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/memories/create"};
  out.json_object([&](internal::JsonWriter& writer) {
    writer.member("clientToken", internal::idempotency_token(in.client_token));
    writer.required("name", in.name);
    writer.member("description", in.description);
    writer.member("encryptionKeyArn", in.encryption_key_arn);
    writer.member("memoryExecutionRoleArn", in.memory_execution_role_arn);
    writer.required("eventExpiryDuration", in.event_expiry_duration);
    writer.member("memoryStrategies", in.memory_strategies);
    writer.member("indexedKeys", in.indexed_keys);
    writer.member("namespaceKeys", in.namespace_keys);
    writer.member("streamDeliveryResources", in.stream_delivery_resources);
    writer.member("tags", in.tags);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const CreateMemoryRequest& in) {
  writer.begin_object();
  writer.member("clientToken", in.client_token);
  writer.member("name", in.name);
  writer.sensitive().member("description", in.description);
  writer.member("encryptionKeyArn", in.encryption_key_arn);
  writer.member("memoryExecutionRoleArn", in.memory_execution_role_arn);
  writer.member("eventExpiryDuration", in.event_expiry_duration);
  writer.member("memoryStrategies", in.memory_strategies);
  writer.member("indexedKeys", in.indexed_keys);
  writer.member("namespaceKeys", in.namespace_keys);
  writer.member("streamDeliveryResources", in.stream_delivery_resources);
  writer.member("tags", in.tags);
  writer.end_object();
}

const internal::Schema& schema_of(const CreateMemoryView*) { return create_memory_schema; }

Response<CreateMemoryView> Client::create_memory(const CreateMemoryRequest& request, const CallOptions& options) const {
  return internal::call<CreateMemoryView>(*connection_, create_memory_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CreateMemoryRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, create_memory_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore_control
