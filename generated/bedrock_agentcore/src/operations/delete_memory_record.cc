// Client::delete_memory_record: how its request is written and its answer read.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/operations/delete_memory_record.h"

#include <cstddef>
#include <utility>

#include "outcrop/bedrock_agentcore/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock_agentcore {
namespace {

constexpr internal::Field delete_memory_record_fields[] = {
    {"memoryRecordId", &internal::string_type, offsetof(DeleteMemoryRecordView, memory_record_id),
     internal::Slot::plain},
};
constexpr internal::Schema delete_memory_record_schema =
    internal::structure_schema<DeleteMemoryRecordView>("DeleteMemoryRecordOutput", delete_memory_record_fields);
constexpr internal::OutputSchema delete_memory_record_output{
    .view = &delete_memory_record_schema,
    .body = &delete_memory_record_schema,
    .needs_body = true,
};
constexpr internal::Operation delete_memory_record_operation{
    .service = &common::service,
    .name = "DeleteMemoryRecord",
    .errors = common::errors,
    .output = &delete_memory_record_output,
};

internal::HttpRequest encode(const DeleteMemoryRecordRequest& in) {
  internal::HttpRequest out{internal::Method::del, "/memories/"};
  out.label("memoryId", in.memory_id)
      .segment("/memoryRecords/")
      .label("memoryRecordId", in.memory_record_id)
      .query("namespace", in.namespace_);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const DeleteMemoryRecordRequest& in) {
  writer.begin_object();
  writer.member("memoryId", in.memory_id);
  writer.member("memoryRecordId", in.memory_record_id);
  writer.member("namespace", in.namespace_);
  writer.end_object();
}

const internal::Schema& schema_of(const DeleteMemoryRecordView*) { return delete_memory_record_schema; }

Response<DeleteMemoryRecordView> Client::delete_memory_record(const DeleteMemoryRecordRequest& request,
                                                              const CallOptions& options) const {
  return internal::call<DeleteMemoryRecordView>(*connection_, delete_memory_record_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const DeleteMemoryRecordRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, delete_memory_record_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore
