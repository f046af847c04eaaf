// Input and output of Client::get_online_evaluation_config.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/views/clustering_config.h"
#include "outcrop/bedrock_agentcore_control/views/data_source_config.h"
#include "outcrop/bedrock_agentcore_control/views/evaluator_reference.h"
#include "outcrop/bedrock_agentcore_control/views/insight.h"
#include "outcrop/bedrock_agentcore_control/views/output_config.h"
#include "outcrop/bedrock_agentcore_control/views/rule.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::get_online_evaluation_config. An absent member is not sent.
/// Which online evaluation is asked for.
struct GetOnlineEvaluationConfigRequest {
  /// The id that CreateOnlineEvaluationConfig gave the evaluation.
  ///
  /// Required.
  std::optional<std::string> online_evaluation_config_id{};

  friend bool operator==(const GetOnlineEvaluationConfigRequest&, const GetOnlineEvaluationConfigRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetOnlineEvaluationConfigRequest& in);

/// Output of Client::get_online_evaluation_config; valid as long as its Response.
/// The online evaluation that was asked for.
struct GetOnlineEvaluationConfigView {
  /// The evaluation's ARN.
  std::string_view online_evaluation_config_arn{};
  /// The evaluation's id.
  std::string_view online_evaluation_config_id{};
  /// The evaluation's name.
  std::string_view online_evaluation_config_name{};
  /// What the evaluation is for.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> description{};
  /// Which sessions are scored, how many of them, and when a session counts as over.
  RuleView rule{};
  /// Where the traces of agents are read.
  DataSourceConfigView data_source_config{};
  /// The evaluators that score.
  std::span<const EvaluatorReferenceView> evaluators{};
  /// Analyses that run beside the scores, such as of failures.
  std::span<const InsightView> insights{};
  /// How often insights are gathered into clusters.
  OptionalRef<ClusteringConfigView> clustering_config{};
  /// Where the results are written.
  OptionalRef<OutputConfigView> output_config{};
  /// The ARN of the IAM role that the evaluation works under.
  std::optional<std::string_view> evaluation_execution_role_arn{};
  /// The state that the evaluation is in.
  Open<OnlineEvaluationConfigStatus> status{};
  /// Whether the evaluation scores sessions now.
  Open<OnlineEvaluationExecutionStatus> execution_status{};
  /// When the evaluation was created.
  Timestamp created_at{};
  /// When the evaluation changed last.
  Timestamp updated_at{};
  /// Why the evaluation failed; absent where it did not.
  std::optional<std::string_view> failure_reason{};
};
const internal::Schema& schema_of(const GetOnlineEvaluationConfigView*);

}  // namespace outcrop::bedrock_agentcore_control
