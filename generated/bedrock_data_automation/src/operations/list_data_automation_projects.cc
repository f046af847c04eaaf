// Client::list_data_automation_projects: how its request is written and its answer read.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_data_automation/operations/list_data_automation_projects.h"

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

constexpr internal::Type list_data_automation_projects_projects_type =
    internal::list_type<DataAutomationProjectSummaryView>(schemas::data_automation_project_summary_type);
constexpr internal::Field list_data_automation_projects_fields[] = {
    {"projects", &list_data_automation_projects_projects_type, offsetof(ListDataAutomationProjectsView, projects),
     internal::Slot::plain},
    {"nextToken", &internal::string_type, offsetof(ListDataAutomationProjectsView, next_token),
     internal::Slot::optional},
};
constexpr internal::Schema list_data_automation_projects_schema =
    internal::structure_schema<ListDataAutomationProjectsView>("ListDataAutomationProjectsResponse",
                                                               list_data_automation_projects_fields);
constexpr internal::OutputSchema list_data_automation_projects_output{
    .view = &list_data_automation_projects_schema,
    .body = &list_data_automation_projects_schema,
    .needs_body = true,
};
constexpr internal::Operation list_data_automation_projects_operation{
    .service = &common::service,
    .name = "ListDataAutomationProjects",
    .errors = common::errors,
    .output = &list_data_automation_projects_output,
    .output_token = "nextToken",
};

internal::HttpRequest encode(const ListDataAutomationProjectsRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/data-automation-projects/"};
  out.json_object([&](internal::JsonWriter& writer) {
    writer.member("maxResults", in.max_results);
    writer.member("nextToken", in.next_token);
    writer.member("projectStageFilter", in.project_stage_filter);
    writer.member("blueprintFilter", in.blueprint_filter);
    writer.member("resourceOwner", in.resource_owner);
    writer.member("libraryFilter", in.library_filter);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const ListDataAutomationProjectsRequest& in) {
  writer.begin_object();
  writer.member("maxResults", in.max_results);
  writer.member("nextToken", in.next_token);
  writer.member("projectStageFilter", in.project_stage_filter);
  writer.member("blueprintFilter", in.blueprint_filter);
  writer.member("resourceOwner", in.resource_owner);
  writer.member("libraryFilter", in.library_filter);
  writer.end_object();
}

const internal::Schema& schema_of(const ListDataAutomationProjectsView*) {
  return list_data_automation_projects_schema;
}

Response<ListDataAutomationProjectsView> Client::list_data_automation_projects(
    const ListDataAutomationProjectsRequest& request, const CallOptions& options) const {
  return internal::call<ListDataAutomationProjectsView>(*connection_, list_data_automation_projects_operation,
                                                        encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListDataAutomationProjectsRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, list_data_automation_projects_operation, encode(request), options);
}

Pages<ListDataAutomationProjectsView> Client::list_data_automation_projects_pages(
    ListDataAutomationProjectsRequest request, const CallOptions& options) const {
  return internal::pages<ListDataAutomationProjectsView>(
      connection_, list_data_automation_projects_operation,
      [request = std::move(request)](std::string_view token) mutable {
        if (!token.empty()) request.next_token = std::string(token);
        return encode(request);
      },
      [](const ListDataAutomationProjectsView& page) { return page.next_token.value_or(std::string_view()); }, options);
}

Items<ListDataAutomationProjectsView, DataAutomationProjectSummaryView> Client::list_data_automation_projects_items(
    ListDataAutomationProjectsRequest request, const CallOptions& options) const {
  return {list_data_automation_projects_pages(std::move(request), options),
          [](const ListDataAutomationProjectsView& page) { return page.projects; }};
}

}  // namespace outcrop::bedrock_data_automation
