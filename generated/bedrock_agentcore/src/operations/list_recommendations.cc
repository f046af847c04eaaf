// Client::list_recommendations: how its request is written and its answer read.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/operations/list_recommendations.h"

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

constexpr internal::Type list_recommendations_recommendation_summaries_type =
    internal::list_type<RecommendationSummaryView>(schemas::recommendation_summary_type);
constexpr internal::Field list_recommendations_fields[] = {
    {"recommendationSummaries", &list_recommendations_recommendation_summaries_type,
     offsetof(ListRecommendationsView, recommendation_summaries), internal::Slot::plain},
    {"nextToken", &internal::string_type, offsetof(ListRecommendationsView, next_token), internal::Slot::optional},
};
constexpr internal::Schema list_recommendations_schema =
    internal::structure_schema<ListRecommendationsView>("ListRecommendationsResponse", list_recommendations_fields);
constexpr internal::OutputSchema list_recommendations_output{
    .view = &list_recommendations_schema,
    .body = &list_recommendations_schema,
    .needs_body = true,
};
constexpr internal::Operation list_recommendations_operation{
    .service = &common::service,
    .name = "ListRecommendations",
    .errors = common::errors,
    .output = &list_recommendations_output,
    .output_token = "nextToken",
};

internal::HttpRequest encode(const ListRecommendationsRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/recommendations"};
  out.query("maxResults", in.max_results).query("nextToken", in.next_token).query("status", in.status_filter);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const ListRecommendationsRequest& in) {
  writer.begin_object();
  writer.member("maxResults", in.max_results);
  writer.member("nextToken", in.next_token);
  writer.member("statusFilter", in.status_filter);
  writer.end_object();
}

const internal::Schema& schema_of(const ListRecommendationsView*) { return list_recommendations_schema; }

Response<ListRecommendationsView> Client::list_recommendations(const ListRecommendationsRequest& request,
                                                               const CallOptions& options) const {
  return internal::call<ListRecommendationsView>(*connection_, list_recommendations_operation, encode(request),
                                                 options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListRecommendationsRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, list_recommendations_operation, encode(request), options);
}

Pages<ListRecommendationsView> Client::list_recommendations_pages(ListRecommendationsRequest request,
                                                                  const CallOptions& options) const {
  return internal::pages<ListRecommendationsView>(
      connection_, list_recommendations_operation,
      [request = std::move(request)](std::string_view token) mutable {
        if (!token.empty()) request.next_token = std::string(token);
        return encode(request);
      },
      [](const ListRecommendationsView& page) { return page.next_token.value_or(std::string_view()); }, options);
}

Items<ListRecommendationsView, RecommendationSummaryView> Client::list_recommendations_items(
    ListRecommendationsRequest request, const CallOptions& options) const {
  return {list_recommendations_pages(std::move(request), options),
          [](const ListRecommendationsView& page) { return page.recommendation_summaries; }};
}

}  // namespace outcrop::bedrock_agentcore
