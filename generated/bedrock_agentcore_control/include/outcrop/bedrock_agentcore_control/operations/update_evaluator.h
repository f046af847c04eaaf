// Input and output of Client::update_evaluator.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/types/evaluator_config.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::update_evaluator. An absent member is not sent.
struct UpdateEvaluatorRequest {
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};
  /// Required.
  std::optional<std::string> evaluator_id{};
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  Box<EvaluatorConfig> evaluator_config{};
  std::optional<OwnedOpen<EvaluatorLevel>> level{};
  std::optional<std::string> kms_key_arn{};

  friend bool operator==(const UpdateEvaluatorRequest&, const UpdateEvaluatorRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const UpdateEvaluatorRequest& in);

/// Output of Client::update_evaluator; valid as long as its Response.
struct UpdateEvaluatorView {
  std::string_view evaluator_arn{};
  std::string_view evaluator_id{};
  Timestamp updated_at{};
  Open<EvaluatorStatus> status{};
};
const internal::Schema& schema_of(const UpdateEvaluatorView*);

}  // namespace outcrop::bedrock_agentcore_control
