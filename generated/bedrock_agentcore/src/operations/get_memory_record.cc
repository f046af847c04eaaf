// Client::get_memory_record: how its request is written and its answer read.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/operations/get_memory_record.h"

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

constexpr internal::Field get_memory_record_fields[] = {
    {"memoryRecord", &schemas::memory_record_type, offsetof(GetMemoryRecordView, memory_record), internal::Slot::plain},
};
constexpr internal::Schema get_memory_record_schema =
    internal::structure_schema<GetMemoryRecordView>("GetMemoryRecordOutput", get_memory_record_fields);
constexpr internal::OutputSchema get_memory_record_output{
    .view = &get_memory_record_schema,
    .body = &get_memory_record_schema,
    .needs_body = true,
};
constexpr internal::Operation get_memory_record_operation{
    .service = &common::service,
    .name = "GetMemoryRecord",
    .errors = common::errors,
    .output = &get_memory_record_output,
};

internal::HttpRequest encode(const GetMemoryRecordRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/memories/"};
  out.label("memoryId", in.memory_id)
      .segment("/memoryRecord/")
      .label("memoryRecordId", in.memory_record_id)
      .query("namespace", in.namespace_);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const GetMemoryRecordRequest& in) {
  writer.begin_object();
  writer.member("memoryId", in.memory_id);
  writer.member("memoryRecordId", in.memory_record_id);
  writer.member("namespace", in.namespace_);
  writer.end_object();
}

const internal::Schema& schema_of(const GetMemoryRecordView*) { return get_memory_record_schema; }

Response<GetMemoryRecordView> Client::get_memory_record(const GetMemoryRecordRequest& request,
                                                        const CallOptions& options) const {
  return internal::call<GetMemoryRecordView>(*connection_, get_memory_record_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetMemoryRecordRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, get_memory_record_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore
