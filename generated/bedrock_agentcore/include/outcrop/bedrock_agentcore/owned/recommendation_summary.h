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

/// A recommendation as lists show it.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_RecommendationSummary.html
struct RecommendationSummary {
  /// The recommendation's id.
  std::string recommendation_id{};
  /// The recommendation's ARN.
  std::string recommendation_arn{};
  /// The recommendation's name.
  std::string name{};
  /// What the recommendation is for.
  std::optional<std::string> description{};
  /// What the recommendation improves.
  std::optional<OwnedOpen<RecommendationType>> type{};
  /// The state of the recommendation.
  std::optional<OwnedOpen<RecommendationStatus>> status{};
  /// When it was created.
  Timestamp created_at{};
  /// When it changed last.
  Timestamp updated_at{};

  friend bool operator==(const RecommendationSummary&, const RecommendationSummary&) = default;
};
RecommendationSummary to_owned(const RecommendationSummaryView& view);
void write_json(internal::JsonWriter& writer, const RecommendationSummary& in);

}  // namespace outcrop::bedrock_agentcore
