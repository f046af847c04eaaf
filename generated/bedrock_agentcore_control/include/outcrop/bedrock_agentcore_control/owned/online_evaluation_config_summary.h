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

/// An online evaluation as lists show it.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_OnlineEvaluationConfigSummary.html
struct OnlineEvaluationConfigSummary {
  /// The online evaluation's ARN.
  std::string online_evaluation_config_arn{};
  /// The id that CreateOnlineEvaluationConfig gave the online evaluation.
  std::string online_evaluation_config_id{};
  /// The online evaluation's name.
  std::string online_evaluation_config_name{};
  /// What the online evaluation is for.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  /// The state that the online evaluation is in.
  std::optional<OwnedOpen<OnlineEvaluationConfigStatus>> status{};
  /// Whether sessions are evaluated.
  std::optional<OwnedOpen<OnlineEvaluationExecutionStatus>> execution_status{};
  /// When it was created.
  Timestamp created_at{};
  /// When it changed last.
  Timestamp updated_at{};
  /// Why it failed; absent where it did not.
  std::optional<std::string> failure_reason{};
  /// The analyses that look for patterns in sessions.
  std::optional<std::vector<Insight>> insights{};
  /// How often insights from many sessions are brought together. Absent: never.
  std::optional<ClusteringConfig> clustering_config{};

  friend bool operator==(const OnlineEvaluationConfigSummary&, const OnlineEvaluationConfigSummary&) = default;
};
OnlineEvaluationConfigSummary to_owned(const OnlineEvaluationConfigSummaryView& view);
void write_json(internal::JsonWriter& writer, const OnlineEvaluationConfigSummary& in);

}  // namespace outcrop::bedrock_agentcore_control
