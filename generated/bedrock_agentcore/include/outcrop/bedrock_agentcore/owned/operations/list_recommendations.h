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

struct ListRecommendations {
  std::optional<std::vector<RecommendationSummary>> recommendation_summaries{};
  std::optional<std::string> next_token{};

  friend bool operator==(const ListRecommendations&, const ListRecommendations&) = default;
};
ListRecommendations to_owned(const ListRecommendationsView& view);
void write_json(internal::JsonWriter& writer, const ListRecommendations& in);

}  // namespace outcrop::bedrock_agentcore
