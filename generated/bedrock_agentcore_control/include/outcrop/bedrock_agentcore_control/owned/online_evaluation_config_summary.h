// OnlineEvaluationConfigSummary.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/types/clustering_config.h"
#include "outcrop/bedrock_agentcore_control/types/insight.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

struct OnlineEvaluationConfigSummaryView;

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_OnlineEvaluationConfigSummary.html
struct OnlineEvaluationConfigSummary {
  std::string online_evaluation_config_arn{};
  std::string online_evaluation_config_id{};
  std::string online_evaluation_config_name{};
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  std::optional<OwnedOpen<OnlineEvaluationConfigStatus>> status{};
  std::optional<OwnedOpen<OnlineEvaluationExecutionStatus>> execution_status{};
  Timestamp created_at{};
  Timestamp updated_at{};
  std::optional<std::string> failure_reason{};
  std::optional<std::vector<Insight>> insights{};
  std::optional<ClusteringConfig> clustering_config{};

  friend bool operator==(const OnlineEvaluationConfigSummary&, const OnlineEvaluationConfigSummary&) = default;
};
OnlineEvaluationConfigSummary to_owned(const OnlineEvaluationConfigSummaryView& view);
void write_json(internal::JsonWriter& writer, const OnlineEvaluationConfigSummary& in);

}  // namespace outcrop::bedrock_agentcore_control
