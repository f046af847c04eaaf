// Client::batch_create_memory_records: how its request is written and its answer read.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/operations/batch_create_memory_records.h"

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

constexpr internal::Type batch_create_memory_records_successful_records_type =
    internal::list_type<MemoryRecordOutputView>(schemas::memory_record_output_type);
constexpr internal::Type batch_create_memory_records_failed_records_type =
    internal::list_type<MemoryRecordOutputView>(schemas::memory_record_output_type);
constexpr internal::Field batch_create_memory_records_fields[] = {
    {"successfulRecords", &batch_create_memory_records_successful_records_type,
     offsetof(BatchCreateMemoryRecordsView, successful_records), internal::Slot::plain},
    {"failedRecords", &batch_create_memory_records_failed_records_type,
     offsetof(BatchCreateMemoryRecordsView, failed_records), internal::Slot::plain},
};
constexpr internal::Schema batch_create_memory_records_schema =
    internal::structure_schema<BatchCreateMemoryRecordsView>("BatchCreateMemoryRecordsOutput",
                                                             batch_create_memory_records_fields);
constexpr internal::OutputSchema batch_create_memory_records_output{
    .view = &batch_create_memory_records_schema,
    .body = &batch_create_memory_records_schema,
    .needs_body = true,
};
constexpr internal::Operation batch_create_memory_records_operation{
    .service = &common::service,
    .name = "BatchCreateMemoryRecords",
    .errors = common::errors,
    .output = &batch_create_memory_records_output,
};

internal::HttpRequest encode(const BatchCreateMemoryRecordsRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/memories/"};
  out.label("memoryId", in.memory_id).segment("/memoryRecords/batchCreate");
  out.json_object([&](internal::JsonWriter& writer) {
    writer.required("records", in.records);
    writer.member("clientToken", internal::idempotency_token(in.client_token));
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const BatchCreateMemoryRecordsRequest& in) {
  writer.begin_object();
  writer.member("memoryId", in.memory_id);
  writer.member("records", in.records);
  writer.member("clientToken", in.client_token);
  writer.end_object();
}

const internal::Schema& schema_of(const BatchCreateMemoryRecordsView*) { return batch_create_memory_records_schema; }

Response<BatchCreateMemoryRecordsView> Client::batch_create_memory_records(
    const BatchCreateMemoryRecordsRequest& request, const CallOptions& options) const {
  return internal::call<BatchCreateMemoryRecordsView>(*connection_, batch_create_memory_records_operation,
                                                      encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const BatchCreateMemoryRecordsRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, batch_create_memory_records_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore
