// EvaluatorSummaryView: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// An evaluator as lists show it.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_EvaluatorSummary.html
struct EvaluatorSummaryView {
  /// The evaluator's ARN.
  std::string_view evaluator_arn{};
  /// The evaluator's id: the one that CreateEvaluator gave, or one of AWS's own.
  std::string_view evaluator_id{};
  /// The evaluator's name.
  std::string_view evaluator_name{};
  /// What the evaluator is for.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> description{};
  /// Who made the evaluator, and how it works.
  Open<EvaluatorType> evaluator_type{};
  /// Where the evaluator's logic comes from.
  Open<Provider> provider{};
  /// What is scored at a time.
  Open<EvaluatorLevel> level{};
  /// The state that the evaluator is in.
  Open<EvaluatorStatus> status{};
  /// When the evaluator was created.
  Timestamp created_at{};
  /// When the evaluator changed last.
  Timestamp updated_at{};
  /// Whether the evaluator cannot be changed, as an online evaluation that runs uses it.
  std::optional<bool> locked_for_modification{};
  /// The ARN of the customer's KMS key that encrypts the evaluator; absent where none was given.
  std::optional<std::string_view> kms_key_arn{};
};
const internal::Schema& schema_of(const EvaluatorSummaryView*);

}  // namespace outcrop::bedrock_agentcore_control
