// GetOnlineEvaluationConfig: the output of Client::get_online_evaluation_config, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/types/clustering_config.h"
#include "outcrop/bedrock_agentcore_control/types/data_source_config.h"
#include "outcrop/bedrock_agentcore_control/types/evaluator_reference.h"
#include "outcrop/bedrock_agentcore_control/types/insight.h"
#include "outcrop/bedrock_agentcore_control/types/output_config.h"
#include "outcrop/bedrock_agentcore_control/types/rule.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

struct GetOnlineEvaluationConfigView;

/// The online evaluation that was asked for.
struct GetOnlineEvaluationConfig {
  /// The evaluation's ARN.
  std::string online_evaluation_config_arn{};
  /// The evaluation's id.
  std::string online_evaluation_config_id{};
  /// The evaluation's name.
  std::string online_evaluation_config_name{};
  /// What the evaluation is for.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  /// Which sessions are scored, how many of them, and when a session counts as over.
  Rule rule{};
  /// Where the traces of agents are read.
  DataSourceConfig data_source_config{};
  /// The evaluators that score.
  std::optional<std::vector<EvaluatorReference>> evaluators{};
  /// Analyses that run beside the scores, such as of failures.
  std::optional<std::vector<Insight>> insights{};
  /// How often insights are gathered into clusters.
  std::optional<ClusteringConfig> clustering_config{};
  /// Where the results are written.
  std::optional<OutputConfig> output_config{};
  /// The ARN of the IAM role that the evaluation works under.
  std::optional<std::string> evaluation_execution_role_arn{};
  /// The state that the evaluation is in.
  std::optional<OwnedOpen<OnlineEvaluationConfigStatus>> status{};
  /// Whether the evaluation scores sessions now.
  std::optional<OwnedOpen<OnlineEvaluationExecutionStatus>> execution_status{};
  /// When the evaluation was created.
  Timestamp created_at{};
  /// When the evaluation changed last.
  Timestamp updated_at{};
  /// Why the evaluation failed; absent where it did not.
  std::optional<std::string> failure_reason{};

  friend bool operator==(const GetOnlineEvaluationConfig&, const GetOnlineEvaluationConfig&) = default;
};
GetOnlineEvaluationConfig to_owned(const GetOnlineEvaluationConfigView& view);
void write_json(internal::JsonWriter& writer, const GetOnlineEvaluationConfig& in);

}  // namespace outcrop::bedrock_agentcore_control
