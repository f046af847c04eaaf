// Input and output of Client::get_recommendation.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore/enums.h"
#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/bedrock_agentcore/views/recommendation_config.h"
#include "outcrop/bedrock_agentcore/views/recommendation_result.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore {

/// Input of Client::get_recommendation. An absent member is not sent.
struct GetRecommendationRequest {
  /// Required.
  std::optional<std::string> recommendation_id{};

  friend bool operator==(const GetRecommendationRequest&, const GetRecommendationRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetRecommendationRequest& in);

/// Output of Client::get_recommendation; valid as long as its Response.
struct GetRecommendationView {
  std::string_view recommendation_id{};
  std::string_view recommendation_arn{};
  std::string_view name{};
  std::optional<std::string_view> description{};
  Open<RecommendationType> type{};
  RecommendationConfigView recommendation_config{};
  Open<RecommendationStatus> status{};
  Timestamp created_at{};
  Timestamp updated_at{};
  OptionalRef<RecommendationResultView> recommendation_result{};
  std::optional<std::string_view> kms_key_arn{};
};
const internal::Schema& schema_of(const GetRecommendationView*);

}  // namespace outcrop::bedrock_agentcore
