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

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_RecommendationSummary.html
struct RecommendationSummaryView {
  std::string_view recommendation_id{};
  std::string_view recommendation_arn{};
  std::string_view name{};
  std::optional<std::string_view> description{};
  Open<RecommendationType> type{};
  Open<RecommendationStatus> status{};
  Timestamp created_at{};
  Timestamp updated_at{};
};
const internal::Schema& schema_of(const RecommendationSummaryView*);

}  // namespace outcrop::bedrock_agentcore
