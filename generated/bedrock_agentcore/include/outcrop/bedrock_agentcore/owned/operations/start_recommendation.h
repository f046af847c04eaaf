// StartRecommendation: the output of Client::start_recommendation, owned.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore/enums.h"
#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/bedrock_agentcore/types/recommendation_config.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore {

struct StartRecommendationView;

/// The recommendation that was started.
struct StartRecommendation {
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
  /// What is improved, by which traces.
  RecommendationConfig recommendation_config{};
  /// The state of the recommendation.
  std::optional<OwnedOpen<RecommendationStatus>> status{};
  /// When it was created.
  Timestamp created_at{};
  /// When it changed last.
  Timestamp updated_at{};

  friend bool operator==(const StartRecommendation&, const StartRecommendation&) = default;
};
StartRecommendation to_owned(const StartRecommendationView& view);
void write_json(internal::JsonWriter& writer, const StartRecommendation& in);

}  // namespace outcrop::bedrock_agentcore
