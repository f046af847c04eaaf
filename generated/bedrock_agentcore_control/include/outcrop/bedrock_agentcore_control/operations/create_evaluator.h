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
/// What the new evaluator is like.
struct CreateEvaluatorRequest {
  /// Makes the call safe to repeat: of two calls with the same token only one has an effect.
  ///
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};
  /// The evaluator's name, which is its own within the account.
  ///
  /// Required.
  std::optional<std::string> evaluator_name{};
  /// What the evaluator is for.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  /// How the evaluator comes to its scores.
  ///
  /// Required.
  Box<EvaluatorConfig> evaluator_config{};
  /// What is scored at a time: a tool call, a trace or a session.
  ///
  /// Required.
  std::optional<OwnedOpen<EvaluatorLevel>> level{};
  /// The ARN of the KMS key, a symmetric one, that encrypts the instructions and the rating scale. Absent: a key of
  /// AWS encrypts them.
  std::optional<std::string> kms_key_arn{};
  /// Tags for the evaluator, by key.
  std::optional<std::map<std::string, std::string, std::less<>>> tags{};

  friend bool operator==(const CreateEvaluatorRequest&, const CreateEvaluatorRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const CreateEvaluatorRequest& in);

/// Output of Client::create_evaluator; valid as long as its Response.
/// The evaluator that is being created.
struct CreateEvaluatorView {
  /// The evaluator's ARN.
  std::string_view evaluator_arn{};
  /// The id by which other operations name the evaluator.
  std::string_view evaluator_id{};
  /// When the evaluator was created.
  Timestamp created_at{};
  /// The state that the evaluator is in.
  Open<EvaluatorStatus> status{};
};
const internal::Schema& schema_of(const CreateEvaluatorView*);

}  // namespace outcrop::bedrock_agentcore_control
