// Input and output of Client::start_recommendation.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore/enums.h"
#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/bedrock_agentcore/types/recommendation_config.h"
#include "outcrop/bedrock_agentcore/views/recommendation_config.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore {

/// Input of Client::start_recommendation. An absent member is not sent.
struct StartRecommendationRequest {
  /// Required.
  std::optional<std::string> name{};
  std::optional<std::string> description{};
  /// Required.
  std::optional<OwnedOpen<RecommendationType>> type{};
  /// Required.
  Box<RecommendationConfig> recommendation_config{};
  std::optional<std::string> kms_key_arn{};
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};
  std::optional<std::map<std::string, std::string, std::less<>>> tags{};

  friend bool operator==(const StartRecommendationRequest&, const StartRecommendationRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const StartRecommendationRequest& in);

/// Output of Client::start_recommendation; valid as long as its Response.
struct StartRecommendationView {
  std::string_view recommendation_id{};
  std::string_view recommendation_arn{};
  std::string_view name{};
  std::optional<std::string_view> description{};
  Open<RecommendationType> type{};
  RecommendationConfigView recommendation_config{};
  Open<RecommendationStatus> status{};
  Timestamp created_at{};
  Timestamp updated_at{};
};
const internal::Schema& schema_of(const StartRecommendationView*);

}  // namespace outcrop::bedrock_agentcore
