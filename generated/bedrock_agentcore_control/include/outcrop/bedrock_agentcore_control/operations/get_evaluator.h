// Input and output of Client::get_evaluator.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/views/evaluator_config.h"
#include "outcrop/open.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::get_evaluator. An absent member is not sent.
/// Which evaluator is asked for.
struct GetEvaluatorRequest {
  /// The evaluator's id: the one that CreateEvaluator gave, or one of AWS's own, such as Builtin.Helpfulness.
  ///
  /// Required.
  std::optional<std::string> evaluator_id{};
  /// Whether instructions and scale are told too. Absent: `ALL_DATA`, which needs `kms:Decrypt` where the account's
  /// own key encrypts them.
  std::optional<OwnedOpen<IncludedData>> included_data{};

  friend bool operator==(const GetEvaluatorRequest&, const GetEvaluatorRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetEvaluatorRequest& in);

/// Output of Client::get_evaluator; valid as long as its Response.
/// The evaluator that was asked for.
struct GetEvaluatorView {
  /// The evaluator's ARN.
  std::string_view evaluator_arn{};
  /// The evaluator's id.
  std::string_view evaluator_id{};
  /// The evaluator's name.
  std::string_view evaluator_name{};
  /// What the evaluator is for.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> description{};
  /// How the evaluator comes to its scores.
  EvaluatorConfigView evaluator_config{};
  /// Who made the evaluator, and how it works.
  Open<EvaluatorType> evaluator_type{};
  /// Where the evaluator's logic comes from.
  Open<Provider> provider{};
  /// What is scored at a time: a tool call, a trace or a session.
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
const internal::Schema& schema_of(const GetEvaluatorView*);

}  // namespace outcrop::bedrock_agentcore_control
