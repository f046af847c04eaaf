// Client::search_registry_records: how its request is written and its answer read.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/operations/search_registry_records.h"

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

constexpr internal::Type search_registry_records_registry_records_type =
    internal::list_type<RegistryRecordSummaryView>(schemas::registry_record_summary_type);
constexpr internal::Field search_registry_records_fields[] = {
    {"registryRecords", &search_registry_records_registry_records_type,
     offsetof(SearchRegistryRecordsView, registry_records), internal::Slot::plain},
};
constexpr internal::Schema search_registry_records_schema = internal::structure_schema<SearchRegistryRecordsView>(
    "SearchRegistryRecordsResponse", search_registry_records_fields);
constexpr internal::OutputSchema search_registry_records_output{
    .view = &search_registry_records_schema,
    .body = &search_registry_records_schema,
    .needs_body = true,
};
constexpr internal::Operation search_registry_records_operation{
    .service = &common::service,
    .name = "SearchRegistryRecords",
    .errors = common::errors,
    .output = &search_registry_records_output,
};

internal::HttpRequest encode(const SearchRegistryRecordsRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/registry-records/search"};
  out.json_object([&](internal::JsonWriter& writer) {
    writer.required("searchQuery", in.search_query);
    writer.required("registryIds", in.registry_ids);
    writer.member("maxResults", in.max_results);
    writer.member("filters", in.filters);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const SearchRegistryRecordsRequest& in) {
  writer.begin_object();
  writer.member("searchQuery", in.search_query);
  writer.member("registryIds", in.registry_ids);
  writer.member("maxResults", in.max_results);
  writer.member("filters", in.filters);
  writer.end_object();
}

const internal::Schema& schema_of(const SearchRegistryRecordsView*) { return search_registry_records_schema; }

Response<SearchRegistryRecordsView> Client::search_registry_records(const SearchRegistryRecordsRequest& request,
                                                                    const CallOptions& options) const {
  return internal::call<SearchRegistryRecordsView>(*connection_, search_registry_records_operation, encode(request),
                                                   options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const SearchRegistryRecordsRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, search_registry_records_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore
