// Client::list_blueprints: how its request is written and its answer read.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_data_automation/operations/list_blueprints.h"

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

constexpr internal::Type list_blueprints_blueprints_type =
    internal::list_type<BlueprintSummaryView>(schemas::blueprint_summary_type);
constexpr internal::Field list_blueprints_fields[] = {
    {"blueprints", &list_blueprints_blueprints_type, offsetof(ListBlueprintsView, blueprints), internal::Slot::plain},
    {"nextToken", &internal::string_type, offsetof(ListBlueprintsView, next_token), internal::Slot::optional},
};
constexpr internal::Schema list_blueprints_schema =
    internal::structure_schema<ListBlueprintsView>("ListBlueprintsResponse", list_blueprints_fields);
constexpr internal::OutputSchema list_blueprints_output{
    .view = &list_blueprints_schema,
    .body = &list_blueprints_schema,
    .needs_body = true,
};
constexpr internal::Operation list_blueprints_operation{
    .service = &common::service,
    .name = "ListBlueprints",
    .errors = common::errors,
    .output = &list_blueprints_output,
    .output_token = "nextToken",
};

internal::HttpRequest encode(const ListBlueprintsRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/blueprints/"};
  out.json_object([&](internal::JsonWriter& writer) {
    writer.member("blueprintArn", in.blueprint_arn);
    writer.member("resourceOwner", in.resource_owner);
    writer.member("blueprintStageFilter", in.blueprint_stage_filter);
    writer.member("maxResults", in.max_results);
    writer.member("nextToken", in.next_token);
    writer.member("projectFilter", in.project_filter);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const ListBlueprintsRequest& in) {
  writer.begin_object();
  writer.member("blueprintArn", in.blueprint_arn);
  writer.member("resourceOwner", in.resource_owner);
  writer.member("blueprintStageFilter", in.blueprint_stage_filter);
  writer.member("maxResults", in.max_results);
  writer.member("nextToken", in.next_token);
  writer.member("projectFilter", in.project_filter);
  writer.end_object();
}

const internal::Schema& schema_of(const ListBlueprintsView*) { return list_blueprints_schema; }

Response<ListBlueprintsView> Client::list_blueprints(const ListBlueprintsRequest& request,
                                                     const CallOptions& options) const {
  return internal::call<ListBlueprintsView>(*connection_, list_blueprints_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListBlueprintsRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, list_blueprints_operation, encode(request), options);
}

Pages<ListBlueprintsView> Client::list_blueprints_pages(ListBlueprintsRequest request,
                                                        const CallOptions& options) const {
  return internal::pages<ListBlueprintsView>(
      connection_, list_blueprints_operation,
      [request = std::move(request)](std::string_view token) mutable {
        if (!token.empty()) request.next_token = std::string(token);
        return encode(request);
      },
      [](const ListBlueprintsView& page) { return page.next_token.value_or(std::string_view()); }, options);
}

Items<ListBlueprintsView, BlueprintSummaryView> Client::list_blueprints_items(ListBlueprintsRequest request,
                                                                              const CallOptions& options) const {
  return {list_blueprints_pages(std::move(request), options),
          [](const ListBlueprintsView& page) { return page.blueprints; }};
}

}  // namespace outcrop::bedrock_data_automation
