// Client::list_data_automation_library_entities: how its request is written and its answer read.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_data_automation/operations/list_data_automation_library_entities.h"

#include <cstddef>
#include <utility>

#include "outcrop/bedrock_data_automation/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock_data_automation {
namespace {

constexpr internal::Type list_data_automation_library_entities_entities_type =
    internal::list_type<DataAutomationLibraryEntitySummaryView>(schemas::data_automation_library_entity_summary_type);
constexpr internal::Field list_data_automation_library_entities_fields[] = {
    {"entities", &list_data_automation_library_entities_entities_type,
     offsetof(ListDataAutomationLibraryEntitiesView, entities), internal::Slot::plain},
    {"nextToken", &internal::string_type, offsetof(ListDataAutomationLibraryEntitiesView, next_token),
     internal::Slot::optional},
};
constexpr internal::Schema list_data_automation_library_entities_schema =
    internal::structure_schema<ListDataAutomationLibraryEntitiesView>("ListDataAutomationLibraryEntitiesResponse",
                                                                      list_data_automation_library_entities_fields);
constexpr internal::OutputSchema list_data_automation_library_entities_output{
    .view = &list_data_automation_library_entities_schema,
    .body = &list_data_automation_library_entities_schema,
};
constexpr internal::Operation list_data_automation_library_entities_operation{
    .service = &common::service,
    .name = "ListDataAutomationLibraryEntities",
    .errors = common::errors,
    .output = &list_data_automation_library_entities_output,
    .output_token = "nextToken",
};

internal::HttpRequest encode(const ListDataAutomationLibraryEntitiesRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/data-automation-libraries/"};
  out.label("libraryArn", in.library_arn)
      .segment("/entityType/")
      .label("entityType", in.entity_type)
      .segment("/entities/");
  out.json_object([&](internal::JsonWriter& writer) {
    writer.member("maxResults", in.max_results);
    writer.member("nextToken", in.next_token);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const ListDataAutomationLibraryEntitiesRequest& in) {
  writer.begin_object();
  writer.member("libraryArn", in.library_arn);
  writer.member("entityType", in.entity_type);
  writer.member("maxResults", in.max_results);
  writer.member("nextToken", in.next_token);
  writer.end_object();
}

const internal::Schema& schema_of(const ListDataAutomationLibraryEntitiesView*) {
  return list_data_automation_library_entities_schema;
}

Response<ListDataAutomationLibraryEntitiesView> Client::list_data_automation_library_entities(
    const ListDataAutomationLibraryEntitiesRequest& request, const CallOptions& options) const {
  return internal::call<ListDataAutomationLibraryEntitiesView>(
      *connection_, list_data_automation_library_entities_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const ListDataAutomationLibraryEntitiesRequest& request, const CallOptions& options) {
  return internal::make_pending_call(target, list_data_automation_library_entities_operation, encode(request), options);
}

Pages<ListDataAutomationLibraryEntitiesView> Client::list_data_automation_library_entities_pages(
    ListDataAutomationLibraryEntitiesRequest request, const CallOptions& options) const {
  return internal::pages<ListDataAutomationLibraryEntitiesView>(
      connection_, list_data_automation_library_entities_operation,
      [request = std::move(request)](std::string_view token) mutable {
        if (!token.empty()) request.next_token = std::string(token);
        return encode(request);
      },
      [](const ListDataAutomationLibraryEntitiesView& page) { return page.next_token.value_or(std::string_view()); },
      options);
}

Items<ListDataAutomationLibraryEntitiesView, DataAutomationLibraryEntitySummaryView>
Client::list_data_automation_library_entities_items(ListDataAutomationLibraryEntitiesRequest request,
                                                    const CallOptions& options) const {
  return {list_data_automation_library_entities_pages(std::move(request), options),
          [](const ListDataAutomationLibraryEntitiesView& page) { return page.entities; }};
}

}  // namespace outcrop::bedrock_data_automation
