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

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_OnlineEvaluationConfigSummary.html
struct OnlineEvaluationConfigSummaryView {
  std::string_view online_evaluation_config_arn{};
  std::string_view online_evaluation_config_id{};
  std::string_view online_evaluation_config_name{};
  /// Sensitive: never logged.
  std::optional<std::string_view> description{};
  Open<OnlineEvaluationConfigStatus> status{};
  Open<OnlineEvaluationExecutionStatus> execution_status{};
  Timestamp created_at{};
  Timestamp updated_at{};
  std::optional<std::string_view> failure_reason{};
  std::span<const InsightView> insights{};
  OptionalRef<ClusteringConfigView> clustering_config{};
};
const internal::Schema& schema_of(const OnlineEvaluationConfigSummaryView*);

}  // namespace outcrop::bedrock_agentcore_control
