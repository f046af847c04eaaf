// Client::delete_memory: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/delete_memory.h"

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

constexpr internal::Field delete_memory_fields[] = {
    {"memoryId", &internal::string_type, offsetof(DeleteMemoryView, memory_id), internal::Slot::plain},
    {"status", &schemas::memory_status_type, offsetof(DeleteMemoryView, status), internal::Slot::plain},
};
constexpr internal::Schema delete_memory_schema =
    internal::structure_schema<DeleteMemoryView>("DeleteMemoryOutput", delete_memory_fields);
constexpr internal::OutputSchema delete_memory_output{
    .view = &delete_memory_schema,
    .body = &delete_memory_schema,
    .needs_body = true,
};
constexpr internal::Operation delete_memory_operation{
    .service = &common::service,
    .name = "DeleteMemory",
    .errors = common::errors,
    .output = &delete_memory_output,
};

internal::HttpRequest encode(const DeleteMemoryRequest& in) {
  internal::HttpRequest out{internal::Method::del, "/memories/"};
  out.label("memoryId", in.memory_id)
      .segment("/delete")
      .query("clientToken", internal::idempotency_token(in.client_token));
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const DeleteMemoryRequest& in) {
  writer.begin_object();
  writer.member("clientToken", in.client_token);
  writer.member("memoryId", in.memory_id);
  writer.end_object();
}

const internal::Schema& schema_of(const DeleteMemoryView*) { return delete_memory_schema; }

Response<DeleteMemoryView> Client::delete_memory(const DeleteMemoryRequest& request, const CallOptions& options) const {
  return internal::call<DeleteMemoryView>(*connection_, delete_memory_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const DeleteMemoryRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, delete_memory_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore_control
