// RecommendationSummary.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore/enums.h"
#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore {

struct RecommendationSummaryView;

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_RecommendationSummary.html
struct RecommendationSummary {
  std::string recommendation_id{};
  std::string recommendation_arn{};
  std::string name{};
  std::optional<std::string> description{};
  std::optional<OwnedOpen<RecommendationType>> type{};
  std::optional<OwnedOpen<RecommendationStatus>> status{};
  Timestamp created_at{};
  Timestamp updated_at{};

  friend bool operator==(const RecommendationSummary&, const RecommendationSummary&) = default;
};
RecommendationSummary to_owned(const RecommendationSummaryView& view);
void write_json(internal::JsonWriter& writer, const RecommendationSummary& in);

}  // namespace outcrop::bedrock_agentcore
