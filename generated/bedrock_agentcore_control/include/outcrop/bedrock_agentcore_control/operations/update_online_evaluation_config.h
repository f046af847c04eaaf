// Input and output of Client::update_online_evaluation_config.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

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
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::update_online_evaluation_config. An absent member is not sent.
struct UpdateOnlineEvaluationConfigRequest {
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};
  /// Required.
  std::optional<std::string> online_evaluation_config_id{};
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  Box<Rule> rule{};
  Box<DataSourceConfig> data_source_config{};
  std::optional<std::vector<EvaluatorReference>> evaluators{};
  std::optional<std::vector<Insight>> insights{};
  std::optional<ClusteringConfig> clustering_config{};
  std::optional<OutputConfig> output_config{};
  std::optional<std::string> evaluation_execution_role_arn{};
  std::optional<OwnedOpen<OnlineEvaluationExecutionStatus>> execution_status{};

  friend bool operator==(const UpdateOnlineEvaluationConfigRequest&,
                         const UpdateOnlineEvaluationConfigRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const UpdateOnlineEvaluationConfigRequest& in);

/// Output of Client::update_online_evaluation_config; valid as long as its Response.
struct UpdateOnlineEvaluationConfigView {
  std::string_view online_evaluation_config_arn{};
  std::string_view online_evaluation_config_id{};
  Timestamp updated_at{};
  Open<OnlineEvaluationConfigStatus> status{};
  Open<OnlineEvaluationExecutionStatus> execution_status{};
  std::optional<std::string_view> failure_reason{};
};
const internal::Schema& schema_of(const UpdateOnlineEvaluationConfigView*);

}  // namespace outcrop::bedrock_agentcore_control
