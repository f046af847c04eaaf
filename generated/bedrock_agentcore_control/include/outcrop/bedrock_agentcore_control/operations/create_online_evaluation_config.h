// Input and output of Client::create_online_evaluation_config.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/types/clustering_config.h"
#include "outcrop/bedrock_agentcore_control/types/data_source_config.h"
#include "outcrop/bedrock_agentcore_control/types/evaluator_reference.h"
#include "outcrop/bedrock_agentcore_control/types/insight.h"
#include "outcrop/bedrock_agentcore_control/types/output_config.h"
#include "outcrop/bedrock_agentcore_control/types/rule.h"
#include "outcrop/bedrock_agentcore_control/views/output_config.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::create_online_evaluation_config. An absent member is not sent.
/// What the new online evaluation is like.
struct CreateOnlineEvaluationConfigRequest {
  /// Makes the call safe to repeat: of two calls with the same token only one has an effect.
  ///
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};
  /// The evaluation's name, which is its own within the account.
  ///
  /// Required.
  std::optional<std::string> online_evaluation_config_name{};
  /// What the evaluation is for.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  /// Which sessions are scored, how many of them, and when a session counts as over.
  ///
  /// Required.
  Box<Rule> rule{};
  /// Where the traces of agents are read.
  ///
  /// Required.
  Box<DataSourceConfig> data_source_config{};
  /// The evaluators that score: AWS's own and the account's.
  std::optional<std::vector<EvaluatorReference>> evaluators{};
  /// Analyses that run beside the scores, such as of failures.
  std::optional<std::vector<Insight>> insights{};
  /// How often insights are gathered into clusters.
  std::optional<ClusteringConfig> clustering_config{};
  /// Where the results are written. Absent: a log group that the service makes.
  std::optional<OutputConfig> output_config{};
  /// The ARN of the IAM role that the evaluation works under. It has to allow reading the traces, writing the
  /// results, calling the models, and using the keys of evaluators that are encrypted with the account's own.
  ///
  /// Required.
  std::optional<std::string> evaluation_execution_role_arn{};
  /// Whether the evaluation starts at once.
  ///
  /// Required.
  std::optional<bool> enable_on_create{};
  /// Tags for the evaluation, by key.
  std::optional<std::map<std::string, std::string, std::less<>>> tags{};

  friend bool operator==(const CreateOnlineEvaluationConfigRequest&,
                         const CreateOnlineEvaluationConfigRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const CreateOnlineEvaluationConfigRequest& in);

/// Output of Client::create_online_evaluation_config; valid as long as its Response.
/// The online evaluation that is being created.
struct CreateOnlineEvaluationConfigView {
  /// The evaluation's ARN.
  std::string_view online_evaluation_config_arn{};
  /// The id by which other operations name the evaluation.
  std::string_view online_evaluation_config_id{};
  /// When the evaluation was created.
  Timestamp created_at{};
  /// Where the results are written.
  OptionalRef<OutputConfigView> output_config{};
  /// The state that the evaluation is in.
  Open<OnlineEvaluationConfigStatus> status{};
  /// Whether the evaluation scores sessions now.
  Open<OnlineEvaluationExecutionStatus> execution_status{};
  /// Why the evaluation failed; absent where it did not.
  std::optional<std::string_view> failure_reason{};
};
const internal::Schema& schema_of(const CreateOnlineEvaluationConfigView*);

}  // namespace outcrop::bedrock_agentcore_control
