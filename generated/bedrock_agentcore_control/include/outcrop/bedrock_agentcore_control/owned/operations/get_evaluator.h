// GetEvaluator: the output of Client::get_evaluator, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/types/evaluator_config.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

struct GetEvaluatorView;

/// The evaluator that was asked for.
struct GetEvaluator {
  /// The evaluator's ARN.
  std::string evaluator_arn{};
  /// The evaluator's id.
  std::string evaluator_id{};
  /// The evaluator's name.
  std::string evaluator_name{};
  /// What the evaluator is for.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  /// How the evaluator comes to its scores.
  EvaluatorConfig evaluator_config{};
  /// Who made the evaluator, and how it works.
  std::optional<OwnedOpen<EvaluatorType>> evaluator_type{};
  /// Where the evaluator's logic comes from.
  std::optional<OwnedOpen<Provider>> provider{};
  /// What is scored at a time: a tool call, a trace or a session.
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

  friend bool operator==(const GetEvaluator&, const GetEvaluator&) = default;
};
GetEvaluator to_owned(const GetEvaluatorView& view);
void write_json(internal::JsonWriter& writer, const GetEvaluator& in);

}  // namespace outcrop::bedrock_agentcore_control
