// GetRecommendation: the output of Client::get_recommendation, owned.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore/enums.h"
#include "outcrop/bedrock_agentcore/owned/recommendation_result.h"
#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/bedrock_agentcore/types/recommendation_config.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore {

struct GetRecommendationView;

struct GetRecommendation {
  std::string recommendation_id{};
  std::string recommendation_arn{};
  std::string name{};
  std::optional<std::string> description{};
  std::optional<OwnedOpen<RecommendationType>> type{};
  RecommendationConfig recommendation_config{};
  std::optional<OwnedOpen<RecommendationStatus>> status{};
  Timestamp created_at{};
  Timestamp updated_at{};
  Box<RecommendationResult> recommendation_result{};
  std::optional<std::string> kms_key_arn{};

  friend bool operator==(const GetRecommendation&, const GetRecommendation&) = default;
};
GetRecommendation to_owned(const GetRecommendationView& view);
void write_json(internal::JsonWriter& writer, const GetRecommendation& in);

}  // namespace outcrop::bedrock_agentcore
