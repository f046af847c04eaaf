// Input and output of Client::list_recommendations.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore/enums.h"
#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/bedrock_agentcore/views/recommendation_summary.h"
#include "outcrop/open.h"
#include "outcrop/pages.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agentcore {

/// Input of Client::list_recommendations. An absent member is not sent.
/// Which recommendations to list.
struct ListRecommendationsRequest {
  /// Entries at most on one page. The service may return fewer and still have more pages.
  std::optional<std::int32_t> max_results{};
  /// Where to go on: the `nextToken` of the page before. Absent for the first page.
  std::optional<std::string> next_token{};
  /// Lists only recommendations in this state. Absent: in any.
  std::optional<OwnedOpen<RecommendationStatus>> status_filter{};

  friend bool operator==(const ListRecommendationsRequest&, const ListRecommendationsRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const ListRecommendationsRequest& in);

/// Output of Client::list_recommendations; valid as long as its Response.
/// One page of recommendations.
struct ListRecommendationsView {
  /// The recommendations on this page.
  std::span<const RecommendationSummaryView> recommendation_summaries{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string_view> next_token{};
};
const internal::Schema& schema_of(const ListRecommendationsView*);

}  // namespace outcrop::bedrock_agentcore
