// Input and output of Client::delete_recommendation.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore/enums.h"
#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/open.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agentcore {

/// Input of Client::delete_recommendation. An absent member is not sent.
/// Which recommendation is deleted.
struct DeleteRecommendationRequest {
  /// The recommendation's id.
  ///
  /// Required.
  std::optional<std::string> recommendation_id{};

  friend bool operator==(const DeleteRecommendationRequest&, const DeleteRecommendationRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const DeleteRecommendationRequest& in);

/// Output of Client::delete_recommendation; valid as long as its Response.
/// The recommendation that is being deleted.
struct DeleteRecommendationView {
  /// The recommendation's id.
  std::string_view recommendation_id{};
  /// The state of the recommendation.
  Open<RecommendationStatus> status{};
};
const internal::Schema& schema_of(const DeleteRecommendationView*);

}  // namespace outcrop::bedrock_agentcore
