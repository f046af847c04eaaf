// Client::list_registry_records: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/list_registry_records.h"

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

constexpr internal::Type list_registry_records_registry_records_type =
    internal::list_type<RegistryRecordSummaryView>(schemas::registry_record_summary_type);
constexpr internal::Field list_registry_records_fields[] = {
    {"registryRecords", &list_registry_records_registry_records_type,
     offsetof(ListRegistryRecordsView, registry_records), internal::Slot::plain},
    {"nextToken", &internal::string_type, offsetof(ListRegistryRecordsView, next_token), internal::Slot::optional},
};
constexpr internal::Schema list_registry_records_schema =
    internal::structure_schema<ListRegistryRecordsView>("ListRegistryRecordsResponse", list_registry_records_fields);
constexpr internal::OutputSchema list_registry_records_output{
    .view = &list_registry_records_schema,
    .body = &list_registry_records_schema,
    .needs_body = true,
};
constexpr internal::Operation list_registry_records_operation{
    .service = &common::service,
    .name = "ListRegistryRecords",
    .errors = common::errors,
    .output = &list_registry_records_output,
    .output_token = "nextToken",
};

internal::HttpRequest encode(const ListRegistryRecordsRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/registries/"};
  out.label("registryId", in.registry_id)
      .segment("/records")
      .query("maxResults", in.max_results)
      .query("nextToken", in.next_token)
      .query("name", in.name)
      .query("status", in.status)
      .query("descriptorType", in.descriptor_type);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const ListRegistryRecordsRequest& in) {
  writer.begin_object();
  writer.member("registryId", in.registry_id);
  writer.member("maxResults", in.max_results);
  writer.member("nextToken", in.next_token);
  writer.member("name", in.name);
  writer.member("status", in.status);
  writer.member("descriptorType", in.descriptor_type);
  writer.end_object();
}

const internal::Schema& schema_of(const ListRegistryRecordsView*) { return list_registry_records_schema; }

Response<ListRegistryRecordsView> Client::list_registry_records(const ListRegistryRecordsRequest& request,
                                                                const CallOptions& options) const {
  return internal::call<ListRegistryRecordsView>(*connection_, list_registry_records_operation, encode(request),
                                                 options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListRegistryRecordsRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, list_registry_records_operation, encode(request), options);
}

Pages<ListRegistryRecordsView> Client::list_registry_records_pages(ListRegistryRecordsRequest request,
                                                                   const CallOptions& options) const {
  return internal::pages<ListRegistryRecordsView>(
      connection_, list_registry_records_operation,
      [request = std::move(request)](std::string_view token) mutable {
        if (!token.empty()) request.next_token = std::string(token);
        return encode(request);
      },
      [](const ListRegistryRecordsView& page) { return page.next_token.value_or(std::string_view()); }, options);
}

Items<ListRegistryRecordsView, RegistryRecordSummaryView> Client::list_registry_records_items(
    ListRegistryRecordsRequest request, const CallOptions& options) const {
  return {list_registry_records_pages(std::move(request), options),
          [](const ListRegistryRecordsView& page) { return page.registry_records; }};
}

}  // namespace outcrop::bedrock_agentcore_control
