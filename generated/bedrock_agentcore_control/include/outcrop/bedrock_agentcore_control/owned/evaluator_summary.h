// EvaluatorSummary.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

struct EvaluatorSummaryView;

/// An evaluator as lists show it.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_EvaluatorSummary.html
struct EvaluatorSummary {
  /// The evaluator's ARN.
  std::string evaluator_arn{};
  /// The evaluator's id: the one that CreateEvaluator gave, or one of AWS's own.
  std::string evaluator_id{};
  /// The evaluator's name.
  std::string evaluator_name{};
  /// What the evaluator is for.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  /// Who made the evaluator, and how it works.
  std::optional<OwnedOpen<EvaluatorType>> evaluator_type{};
  /// Where the evaluator's logic comes from.
  std::optional<OwnedOpen<Provider>> provider{};
  /// What is scored at a time.
  std::optional<OwnedOpen<EvaluatorLevel>> level{};
  /// The state that the evaluator is in.
  std::optional<OwnedOpen<EvaluatorStatus>> status{};
  /// When the evaluator was created.
  Timestamp created_at{};
  /// When the evaluator changed last.
  Timestamp updated_at{};
  /// Whether the evaluator cannot be changed, as an online evaluation that runs uses it.
  std::optional<bool> locked_for_modification{};
  /// The ARN of the customer's KMS key that encrypts the evaluator; absent where none was given.
  std::optional<std::string> kms_key_arn{};

  friend bool operator==(const EvaluatorSummary&, const EvaluatorSummary&) = default;
};
EvaluatorSummary to_owned(const EvaluatorSummaryView& view);
void write_json(internal::JsonWriter& writer, const EvaluatorSummary& in);

}  // namespace outcrop::bedrock_agentcore_control
