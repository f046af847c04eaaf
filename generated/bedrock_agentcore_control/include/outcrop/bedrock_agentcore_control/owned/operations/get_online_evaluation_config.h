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

struct GetOnlineEvaluationConfig {
  std::string online_evaluation_config_arn{};
  std::string online_evaluation_config_id{};
  std::string online_evaluation_config_name{};
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  Rule rule{};
  DataSourceConfig data_source_config{};
  std::optional<std::vector<EvaluatorReference>> evaluators{};
  std::optional<std::vector<Insight>> insights{};
  std::optional<ClusteringConfig> clustering_config{};
  std::optional<OutputConfig> output_config{};
  std::optional<std::string> evaluation_execution_role_arn{};
  std::optional<OwnedOpen<OnlineEvaluationConfigStatus>> status{};
  std::optional<OwnedOpen<OnlineEvaluationExecutionStatus>> execution_status{};
  Timestamp created_at{};
  Timestamp updated_at{};
  std::optional<std::string> failure_reason{};

  friend bool operator==(const GetOnlineEvaluationConfig&, const GetOnlineEvaluationConfig&) = default;
};
GetOnlineEvaluationConfig to_owned(const GetOnlineEvaluationConfigView& view);
void write_json(internal::JsonWriter& writer, const GetOnlineEvaluationConfig& in);

}  // namespace outcrop::bedrock_agentcore_control
