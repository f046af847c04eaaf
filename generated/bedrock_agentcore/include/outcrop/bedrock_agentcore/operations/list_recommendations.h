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
struct ListRecommendationsRequest {
  std::optional<std::int32_t> max_results{};
  std::optional<std::string> next_token{};
  std::optional<OwnedOpen<RecommendationStatus>> status_filter{};

  friend bool operator==(const ListRecommendationsRequest&, const ListRecommendationsRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const ListRecommendationsRequest& in);

/// Output of Client::list_recommendations; valid as long as its Response.
struct ListRecommendationsView {
  std::span<const RecommendationSummaryView> recommendation_summaries{};
  std::optional<std::string_view> next_token{};
};
const internal::Schema& schema_of(const ListRecommendationsView*);

}  // namespace outcrop::bedrock_agentcore
