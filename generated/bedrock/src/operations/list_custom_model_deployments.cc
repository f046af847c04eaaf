// Client::list_custom_model_deployments: how its request is written and its answer read.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/operations/list_custom_model_deployments.h"

#include <cstddef>
#include <utility>

#include "outcrop/bedrock/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock {
namespace {

constexpr internal::Type list_custom_model_deployments_model_deployment_summaries_type =
    internal::list_type<CustomModelDeploymentSummaryView>(schemas::custom_model_deployment_summary_type);
constexpr internal::Field list_custom_model_deployments_fields[] = {
    {"nextToken", &internal::string_type, offsetof(ListCustomModelDeploymentsView, next_token),
     internal::Slot::optional},
    {"modelDeploymentSummaries", &list_custom_model_deployments_model_deployment_summaries_type,
     offsetof(ListCustomModelDeploymentsView, model_deployment_summaries), internal::Slot::plain},
};
constexpr internal::Schema list_custom_model_deployments_schema =
    internal::structure_schema<ListCustomModelDeploymentsView>("ListCustomModelDeploymentsResponse",
                                                               list_custom_model_deployments_fields);
constexpr internal::OutputSchema list_custom_model_deployments_output{
    .view = &list_custom_model_deployments_schema,
    .body = &list_custom_model_deployments_schema,
};
constexpr internal::Operation list_custom_model_deployments_operation{
    .service = &common::service,
    .name = "ListCustomModelDeployments",
    .errors = common::errors,
    .output = &list_custom_model_deployments_output,
    .output_token = "nextToken",
};

internal::HttpRequest encode(const ListCustomModelDeploymentsRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/model-customization/custom-model-deployments"};
  out.query("createdBefore", in.created_before)
      .query("createdAfter", in.created_after)
      .query("nameContains", in.name_contains)
      .query("maxResults", in.max_results)
      .query("nextToken", in.next_token)
      .query("sortBy", in.sort_by)
      .query("sortOrder", in.sort_order)
      .query("statusEquals", in.status_equals)
      .query("modelArnEquals", in.model_arn_equals);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const ListCustomModelDeploymentsRequest& in) {
  writer.begin_object();
  writer.member("createdBefore", in.created_before, TimestampFormat::date_time);
  writer.member("createdAfter", in.created_after, TimestampFormat::date_time);
  writer.member("nameContains", in.name_contains);
  writer.member("maxResults", in.max_results);
  writer.member("nextToken", in.next_token);
  writer.member("sortBy", in.sort_by);
  writer.member("sortOrder", in.sort_order);
  writer.member("statusEquals", in.status_equals);
  writer.member("modelArnEquals", in.model_arn_equals);
  writer.end_object();
}

const internal::Schema& schema_of(const ListCustomModelDeploymentsView*) {
  return list_custom_model_deployments_schema;
}

Response<ListCustomModelDeploymentsView> Client::list_custom_model_deployments(
    const ListCustomModelDeploymentsRequest& request, const CallOptions& options) const {
  return internal::call<ListCustomModelDeploymentsView>(*connection_, list_custom_model_deployments_operation,
                                                        encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListCustomModelDeploymentsRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, list_custom_model_deployments_operation, encode(request), options);
}

Pages<ListCustomModelDeploymentsView> Client::list_custom_model_deployments_pages(
    ListCustomModelDeploymentsRequest request, const CallOptions& options) const {
  return internal::pages<ListCustomModelDeploymentsView>(
      connection_, list_custom_model_deployments_operation,
      [request = std::move(request)](std::string_view token) mutable {
        if (!token.empty()) request.next_token = std::string(token);
        return encode(request);
      },
      [](const ListCustomModelDeploymentsView& page) { return page.next_token.value_or(std::string_view()); }, options);
}

Items<ListCustomModelDeploymentsView, CustomModelDeploymentSummaryView> Client::list_custom_model_deployments_items(
    ListCustomModelDeploymentsRequest request, const CallOptions& options) const {
  return {list_custom_model_deployments_pages(std::move(request), options),
          [](const ListCustomModelDeploymentsView& page) { return page.model_deployment_summaries; }};
}

}  // namespace outcrop::bedrock
