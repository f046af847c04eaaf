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
/// Which evaluator, and what it is like from now on; what is absent stays as it is.
struct UpdateEvaluatorRequest {
  /// Makes the call safe to repeat: of two calls with the same token only one has an effect.
  ///
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};
  /// The id that CreateEvaluator gave the evaluator.
  ///
  /// Required.
  std::optional<std::string> evaluator_id{};
  /// What the evaluator looks at.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  /// What evaluates: a model with instructions, or a Lambda function.
  Box<EvaluatorConfig> evaluator_config{};
  /// Whether it evaluates sessions, traces or single calls of tools.
  std::optional<OwnedOpen<EvaluatorLevel>> level{};
  /// The KMS key that encrypts the evaluator's instructions, by its ARN; what another one encrypted is encrypted
  /// anew.
  std::optional<std::string> kms_key_arn{};

  friend bool operator==(const UpdateEvaluatorRequest&, const UpdateEvaluatorRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const UpdateEvaluatorRequest& in);

/// Output of Client::update_evaluator; valid as long as its Response.
/// The evaluator as it is now.
struct UpdateEvaluatorView {
  /// The evaluator's ARN.
  std::string_view evaluator_arn{};
  /// The id that CreateEvaluator gave the evaluator.
  std::string_view evaluator_id{};
  /// When it changed last.
  Timestamp updated_at{};
  /// The state that the evaluator is in.
  Open<EvaluatorStatus> status{};
};
const internal::Schema& schema_of(const UpdateEvaluatorView*);

}  // namespace outcrop::bedrock_agentcore_control
