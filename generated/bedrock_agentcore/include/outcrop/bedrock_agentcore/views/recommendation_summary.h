// RecommendationSummaryView: parts of answers.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/bedrock_agentcore/enums.h"
#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore {

/// A recommendation as lists show it.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_RecommendationSummary.html
struct RecommendationSummaryView {
  /// The recommendation's id.
  std::string_view recommendation_id{};
  /// The recommendation's ARN.
  std::string_view recommendation_arn{};
  /// The recommendation's name.
  std::string_view name{};
  /// What the recommendation is for.
  std::optional<std::string_view> description{};
  /// What the recommendation improves.
  Open<RecommendationType> type{};
  /// The state of the recommendation.
  Open<RecommendationStatus> status{};
  /// When it was created.
  Timestamp created_at{};
  /// When it changed last.
  Timestamp updated_at{};
};
const internal::Schema& schema_of(const RecommendationSummaryView*);

}  // namespace outcrop::bedrock_agentcore
