// Client::list_data_automation_libraries: how its request is written and its answer read.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_data_automation/operations/list_data_automation_libraries.h"

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

constexpr internal::Type list_data_automation_libraries_libraries_type =
    internal::list_type<DataAutomationLibrarySummaryView>(schemas::data_automation_library_summary_type);
constexpr internal::Field list_data_automation_libraries_fields[] = {
    {"libraries", &list_data_automation_libraries_libraries_type, offsetof(ListDataAutomationLibrariesView, libraries),
     internal::Slot::plain},
    {"nextToken", &internal::string_type, offsetof(ListDataAutomationLibrariesView, next_token),
     internal::Slot::optional},
};
constexpr internal::Schema list_data_automation_libraries_schema =
    internal::structure_schema<ListDataAutomationLibrariesView>("ListDataAutomationLibrariesResponse",
                                                                list_data_automation_libraries_fields);
constexpr internal::OutputSchema list_data_automation_libraries_output{
    .view = &list_data_automation_libraries_schema,
    .body = &list_data_automation_libraries_schema,
};
constexpr internal::Operation list_data_automation_libraries_operation{
    .service = &common::service,
    .name = "ListDataAutomationLibraries",
    .errors = common::errors,
    .output = &list_data_automation_libraries_output,
    .output_token = "nextToken",
};

internal::HttpRequest encode(const ListDataAutomationLibrariesRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/data-automation-libraries/"};
  out.json_object([&](internal::JsonWriter& writer) {
    writer.member("maxResults", in.max_results);
    writer.member("nextToken", in.next_token);
    writer.member("projectFilter", in.project_filter);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const ListDataAutomationLibrariesRequest& in) {
  writer.begin_object();
  writer.member("maxResults", in.max_results);
  writer.member("nextToken", in.next_token);
  writer.member("projectFilter", in.project_filter);
  writer.end_object();
}

const internal::Schema& schema_of(const ListDataAutomationLibrariesView*) {
  return list_data_automation_libraries_schema;
}

Response<ListDataAutomationLibrariesView> Client::list_data_automation_libraries(
    const ListDataAutomationLibrariesRequest& request, const CallOptions& options) const {
  return internal::call<ListDataAutomationLibrariesView>(*connection_, list_data_automation_libraries_operation,
                                                         encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListDataAutomationLibrariesRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, list_data_automation_libraries_operation, encode(request), options);
}

Pages<ListDataAutomationLibrariesView> Client::list_data_automation_libraries_pages(
    ListDataAutomationLibrariesRequest request, const CallOptions& options) const {
  return internal::pages<ListDataAutomationLibrariesView>(
      connection_, list_data_automation_libraries_operation,
      [request = std::move(request)](std::string_view token) mutable {
        if (!token.empty()) request.next_token = std::string(token);
        return encode(request);
      },
      [](const ListDataAutomationLibrariesView& page) { return page.next_token.value_or(std::string_view()); },
      options);
}

Items<ListDataAutomationLibrariesView, DataAutomationLibrarySummaryView> Client::list_data_automation_libraries_items(
    ListDataAutomationLibrariesRequest request, const CallOptions& options) const {
  return {list_data_automation_libraries_pages(std::move(request), options),
          [](const ListDataAutomationLibrariesView& page) { return page.libraries; }};
}

}  // namespace outcrop::bedrock_data_automation
