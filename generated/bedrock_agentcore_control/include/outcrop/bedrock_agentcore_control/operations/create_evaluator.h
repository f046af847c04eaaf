// Input and output of Client::create_evaluator.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <map>
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

/// Input of Client::create_evaluator. An absent member is not sent.
struct CreateEvaluatorRequest {
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};
  /// Required.
  std::optional<std::string> evaluator_name{};
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  /// Required.
  Box<EvaluatorConfig> evaluator_config{};
  /// Required.
  std::optional<OwnedOpen<EvaluatorLevel>> level{};
  std::optional<std::string> kms_key_arn{};
  std::optional<std::map<std::string, std::string, std::less<>>> tags{};

  friend bool operator==(const CreateEvaluatorRequest&, const CreateEvaluatorRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const CreateEvaluatorRequest& in);

/// Output of Client::create_evaluator; valid as long as its Response.
struct CreateEvaluatorView {
  std::string_view evaluator_arn{};
  std::string_view evaluator_id{};
  Timestamp created_at{};
  Open<EvaluatorStatus> status{};
};
const internal::Schema& schema_of(const CreateEvaluatorView*);

}  // namespace outcrop::bedrock_agentcore_control
