// DeleteRecommendation: the output of Client::delete_recommendation, owned.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore/enums.h"
#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agentcore {

struct DeleteRecommendationView;

/// The recommendation that is being deleted.
struct DeleteRecommendation {
  /// The recommendation's id.
  std::string recommendation_id{};
  /// The state of the recommendation.
  std::optional<OwnedOpen<RecommendationStatus>> status{};

  friend bool operator==(const DeleteRecommendation&, const DeleteRecommendation&) = default;
};
DeleteRecommendation to_owned(const DeleteRecommendationView& view);
void write_json(internal::JsonWriter& writer, const DeleteRecommendation& in);

}  // namespace outcrop::bedrock_agentcore
