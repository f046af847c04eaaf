// Client::list_memory_records: how its request is written and its answer read.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/operations/list_memory_records.h"

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

constexpr internal::Type list_memory_records_memory_record_summaries_type =
    internal::list_type<MemoryRecordSummaryView>(schemas::memory_record_summary_type);
constexpr internal::Field list_memory_records_fields[] = {
    {"memoryRecordSummaries", &list_memory_records_memory_record_summaries_type,
     offsetof(ListMemoryRecordsView, memory_record_summaries), internal::Slot::plain},
    {"nextToken", &internal::string_type, offsetof(ListMemoryRecordsView, next_token), internal::Slot::optional},
};
constexpr internal::Schema list_memory_records_schema =
    internal::structure_schema<ListMemoryRecordsView>("ListMemoryRecordsOutput", list_memory_records_fields);
constexpr internal::OutputSchema list_memory_records_output{
    .view = &list_memory_records_schema,
    .body = &list_memory_records_schema,
    .needs_body = true,
};
constexpr internal::Operation list_memory_records_operation{
    .service = &common::service,
    .name = "ListMemoryRecords",
    .errors = common::errors,
    .output = &list_memory_records_output,
    .output_token = "nextToken",
};

internal::HttpRequest encode(const ListMemoryRecordsRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/memories/"};
  out.label("memoryId", in.memory_id).segment("/memoryRecords");
  out.json_object([&](internal::JsonWriter& writer) {
    writer.member("namespace", in.namespace_);
    writer.member("namespacePath", in.namespace_path);
    writer.member("memoryStrategyId", in.memory_strategy_id);
    writer.member("maxResults", in.max_results);
    writer.member("nextToken", in.next_token);
    writer.member("metadataFilters", in.metadata_filters);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const ListMemoryRecordsRequest& in) {
  writer.begin_object();
  writer.member("memoryId", in.memory_id);
  writer.member("namespace", in.namespace_);
  writer.member("namespacePath", in.namespace_path);
  writer.member("memoryStrategyId", in.memory_strategy_id);
  writer.member("maxResults", in.max_results);
  writer.member("nextToken", in.next_token);
  writer.member("metadataFilters", in.metadata_filters);
  writer.end_object();
}

const internal::Schema& schema_of(const ListMemoryRecordsView*) { return list_memory_records_schema; }

Response<ListMemoryRecordsView> Client::list_memory_records(const ListMemoryRecordsRequest& request,
                                                            const CallOptions& options) const {
  return internal::call<ListMemoryRecordsView>(*connection_, list_memory_records_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListMemoryRecordsRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, list_memory_records_operation, encode(request), options);
}

Pages<ListMemoryRecordsView> Client::list_memory_records_pages(ListMemoryRecordsRequest request,
                                                               const CallOptions& options) const {
  return internal::pages<ListMemoryRecordsView>(
      connection_, list_memory_records_operation,
      [request = std::move(request)](std::string_view token) mutable {
        if (!token.empty()) request.next_token = std::string(token);
        return encode(request);
      },
      [](const ListMemoryRecordsView& page) { return page.next_token.value_or(std::string_view()); }, options);
}

Items<ListMemoryRecordsView, MemoryRecordSummaryView> Client::list_memory_records_items(
    ListMemoryRecordsRequest request, const CallOptions& options) const {
  return {list_memory_records_pages(std::move(request), options),
          [](const ListMemoryRecordsView& page) { return page.memory_record_summaries; }};
}

}  // namespace outcrop::bedrock_agentcore
