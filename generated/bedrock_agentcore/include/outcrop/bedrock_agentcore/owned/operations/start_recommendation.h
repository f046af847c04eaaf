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

struct StartRecommendation {
  std::string recommendation_id{};
  std::string recommendation_arn{};
  std::string name{};
  std::optional<std::string> description{};
  std::optional<OwnedOpen<RecommendationType>> type{};
  RecommendationConfig recommendation_config{};
  std::optional<OwnedOpen<RecommendationStatus>> status{};
  Timestamp created_at{};
  Timestamp updated_at{};

  friend bool operator==(const StartRecommendation&, const StartRecommendation&) = default;
};
StartRecommendation to_owned(const StartRecommendationView& view);
void write_json(internal::JsonWriter& writer, const StartRecommendation& in);

}  // namespace outcrop::bedrock_agentcore
