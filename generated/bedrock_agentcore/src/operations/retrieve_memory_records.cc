// Client::retrieve_memory_records: how its request is written and its answer read.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/operations/retrieve_memory_records.h"

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

constexpr internal::Type retrieve_memory_records_memory_record_summaries_type =
    internal::list_type<MemoryRecordSummaryView>(schemas::memory_record_summary_type);
constexpr internal::Field retrieve_memory_records_fields[] = {
    {"memoryRecordSummaries", &retrieve_memory_records_memory_record_summaries_type,
     offsetof(RetrieveMemoryRecordsView, memory_record_summaries), internal::Slot::plain},
    {"nextToken", &internal::string_type, offsetof(RetrieveMemoryRecordsView, next_token), internal::Slot::optional},
};
constexpr internal::Schema retrieve_memory_records_schema = internal::structure_schema<RetrieveMemoryRecordsView>(
    "RetrieveMemoryRecordsOutput", retrieve_memory_records_fields);
constexpr internal::OutputSchema retrieve_memory_records_output{
    .view = &retrieve_memory_records_schema,
    .body = &retrieve_memory_records_schema,
    .needs_body = true,
};
constexpr internal::Operation retrieve_memory_records_operation{
    .service = &common::service,
    .name = "RetrieveMemoryRecords",
    .errors = common::errors,
    .output = &retrieve_memory_records_output,
    .output_token = "nextToken",
};

internal::HttpRequest encode(const RetrieveMemoryRecordsRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/memories/"};
  out.label("memoryId", in.memory_id).segment("/retrieve");
  out.json_object([&](internal::JsonWriter& writer) {
    writer.member("namespace", in.namespace_);
    writer.member("namespacePath", in.namespace_path);
    writer.required("searchCriteria", in.search_criteria);
    writer.member("nextToken", in.next_token);
    writer.member("maxResults", in.max_results);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const RetrieveMemoryRecordsRequest& in) {
  writer.begin_object();
  writer.member("memoryId", in.memory_id);
  writer.member("namespace", in.namespace_);
  writer.member("namespacePath", in.namespace_path);
  writer.member("searchCriteria", in.search_criteria);
  writer.member("nextToken", in.next_token);
  writer.member("maxResults", in.max_results);
  writer.end_object();
}

const internal::Schema& schema_of(const RetrieveMemoryRecordsView*) { return retrieve_memory_records_schema; }

Response<RetrieveMemoryRecordsView> Client::retrieve_memory_records(const RetrieveMemoryRecordsRequest& request,
                                                                    const CallOptions& options) const {
  return internal::call<RetrieveMemoryRecordsView>(*connection_, retrieve_memory_records_operation, encode(request),
                                                   options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const RetrieveMemoryRecordsRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, retrieve_memory_records_operation, encode(request), options);
}

Pages<RetrieveMemoryRecordsView> Client::retrieve_memory_records_pages(RetrieveMemoryRecordsRequest request,
                                                                       const CallOptions& options) const {
  return internal::pages<RetrieveMemoryRecordsView>(
      connection_, retrieve_memory_records_operation,
      [request = std::move(request)](std::string_view token) mutable {
        if (!token.empty()) request.next_token = std::string(token);
        return encode(request);
      },
      [](const RetrieveMemoryRecordsView& page) { return page.next_token.value_or(std::string_view()); }, options);
}

Items<RetrieveMemoryRecordsView, MemoryRecordSummaryView> Client::retrieve_memory_records_items(
    RetrieveMemoryRecordsRequest request, const CallOptions& options) const {
  return {retrieve_memory_records_pages(std::move(request), options),
          [](const RetrieveMemoryRecordsView& page) { return page.memory_record_summaries; }};
}

}  // namespace outcrop::bedrock_agentcore
