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
/// What is to be improved, by which traces.
struct StartRecommendationRequest {
  /// The recommendation's name, unlike all others of the account.
  ///
  /// Required.
  std::optional<std::string> name{};
  /// What the recommendation is for.
  std::optional<std::string> description{};
  /// What the recommendation is to improve.
  ///
  /// Required.
  std::optional<OwnedOpen<RecommendationType>> type{};
  /// What it is improved from, of the alternative that fits `type`.
  ///
  /// Required.
  Box<RecommendationConfig> recommendation_config{};
  /// The KMS key for the recommendation's data, by its ARN. Absent: a key of AWS encrypts it.
  std::optional<std::string> kms_key_arn{};
  /// Makes the call safe to repeat: of two calls with the same token only one has an effect.
  ///
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};
  /// Tags for the recommendation, by key.
  std::optional<std::map<std::string, std::string, std::less<>>> tags{};

  friend bool operator==(const StartRecommendationRequest&, const StartRecommendationRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const StartRecommendationRequest& in);

/// Output of Client::start_recommendation; valid as long as its Response.
/// The recommendation that was started.
struct StartRecommendationView {
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
};
const internal::Schema& schema_of(const StartRecommendationView*);

}  // namespace outcrop::bedrock_agentcore
