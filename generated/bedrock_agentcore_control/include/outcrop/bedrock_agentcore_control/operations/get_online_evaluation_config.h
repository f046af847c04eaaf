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
struct GetOnlineEvaluationConfigRequest {
  /// Required.
  std::optional<std::string> online_evaluation_config_id{};

  friend bool operator==(const GetOnlineEvaluationConfigRequest&, const GetOnlineEvaluationConfigRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetOnlineEvaluationConfigRequest& in);

/// Output of Client::get_online_evaluation_config; valid as long as its Response.
struct GetOnlineEvaluationConfigView {
  std::string_view online_evaluation_config_arn{};
  std::string_view online_evaluation_config_id{};
  std::string_view online_evaluation_config_name{};
  /// Sensitive: never logged.
  std::optional<std::string_view> description{};
  RuleView rule{};
  DataSourceConfigView data_source_config{};
  std::span<const EvaluatorReferenceView> evaluators{};
  std::span<const InsightView> insights{};
  OptionalRef<ClusteringConfigView> clustering_config{};
  OptionalRef<OutputConfigView> output_config{};
  std::optional<std::string_view> evaluation_execution_role_arn{};
  Open<OnlineEvaluationConfigStatus> status{};
  Open<OnlineEvaluationExecutionStatus> execution_status{};
  Timestamp created_at{};
  Timestamp updated_at{};
  std::optional<std::string_view> failure_reason{};
};
const internal::Schema& schema_of(const GetOnlineEvaluationConfigView*);

}  // namespace outcrop::bedrock_agentcore_control
