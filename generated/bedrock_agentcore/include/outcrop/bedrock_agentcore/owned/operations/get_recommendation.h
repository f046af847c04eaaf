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

/// The recommendation that was asked for.
struct GetRecommendation {
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
  /// What is recommended; only in the state `COMPLETED`.
  Box<RecommendationResult> recommendation_result{};
  /// The KMS key that encrypts the recommendation's data, by its ARN; absent where a key of AWS does.
  std::optional<std::string> kms_key_arn{};

  friend bool operator==(const GetRecommendation&, const GetRecommendation&) = default;
};
GetRecommendation to_owned(const GetRecommendationView& view);
void write_json(internal::JsonWriter& writer, const GetRecommendation& in);

}  // namespace outcrop::bedrock_agentcore
