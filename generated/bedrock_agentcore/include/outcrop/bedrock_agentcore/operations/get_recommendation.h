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
/// Which recommendation is asked for.
struct GetRecommendationRequest {
  /// The recommendation's id.
  ///
  /// Required.
  std::optional<std::string> recommendation_id{};

  friend bool operator==(const GetRecommendationRequest&, const GetRecommendationRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetRecommendationRequest& in);

/// Output of Client::get_recommendation; valid as long as its Response.
/// The recommendation that was asked for.
struct GetRecommendationView {
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
  /// What is improved, by which traces.
  RecommendationConfigView recommendation_config{};
  /// The state of the recommendation.
  Open<RecommendationStatus> status{};
  /// When it was created.
  Timestamp created_at{};
  /// When it changed last.
  Timestamp updated_at{};
  /// What is recommended; only in the state `COMPLETED`.
  OptionalRef<RecommendationResultView> recommendation_result{};
  /// The KMS key that encrypts the recommendation's data, by its ARN; absent where a key of AWS does.
  std::optional<std::string_view> kms_key_arn{};
};
const internal::Schema& schema_of(const GetRecommendationView*);

}  // namespace outcrop::bedrock_agentcore
