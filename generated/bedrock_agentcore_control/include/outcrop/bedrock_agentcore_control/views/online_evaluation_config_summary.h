// OnlineEvaluationConfigSummaryView: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/views/clustering_config.h"
#include "outcrop/bedrock_agentcore_control/views/insight.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// An online evaluation as lists show it.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_OnlineEvaluationConfigSummary.html
struct OnlineEvaluationConfigSummaryView {
  /// The online evaluation's ARN.
  std::string_view online_evaluation_config_arn{};
  /// The id that CreateOnlineEvaluationConfig gave the online evaluation.
  std::string_view online_evaluation_config_id{};
  /// The online evaluation's name.
  std::string_view online_evaluation_config_name{};
  /// What the online evaluation is for.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> description{};
  /// The state that the online evaluation is in.
  Open<OnlineEvaluationConfigStatus> status{};
  /// Whether sessions are evaluated.
  Open<OnlineEvaluationExecutionStatus> execution_status{};
  /// When it was created.
  Timestamp created_at{};
  /// When it changed last.
  Timestamp updated_at{};
  /// Why it failed; absent where it did not.
  std::optional<std::string_view> failure_reason{};
  /// The analyses that look for patterns in sessions.
  std::span<const InsightView> insights{};
  /// How often insights from many sessions are brought together. Absent: never.
  OptionalRef<ClusteringConfigView> clustering_config{};
};
const internal::Schema& schema_of(const OnlineEvaluationConfigSummaryView*);

}  // namespace outcrop::bedrock_agentcore_control
