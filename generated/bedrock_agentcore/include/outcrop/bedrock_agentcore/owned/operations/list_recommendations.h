// ListRecommendations: the output of Client::list_recommendations, owned.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore/owned/recommendation_summary.h"
#include "outcrop/bedrock_agentcore/shapes.h"

namespace outcrop::bedrock_agentcore {

struct ListRecommendationsView;

/// One page of recommendations.
struct ListRecommendations {
  /// The recommendations on this page.
  std::optional<std::vector<RecommendationSummary>> recommendation_summaries{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string> next_token{};

  friend bool operator==(const ListRecommendations&, const ListRecommendations&) = default;
};
ListRecommendations to_owned(const ListRecommendationsView& view);
void write_json(internal::JsonWriter& writer, const ListRecommendations& in);

}  // namespace outcrop::bedrock_agentcore
