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
struct CreateOnlineEvaluationConfigRequest {
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};
  /// Required.
  std::optional<std::string> online_evaluation_config_name{};
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  /// Required.
  Box<Rule> rule{};
  /// Required.
  Box<DataSourceConfig> data_source_config{};
  std::optional<std::vector<EvaluatorReference>> evaluators{};
  std::optional<std::vector<Insight>> insights{};
  std::optional<ClusteringConfig> clustering_config{};
  std::optional<OutputConfig> output_config{};
  /// Required.
  std::optional<std::string> evaluation_execution_role_arn{};
  /// Required.
  std::optional<bool> enable_on_create{};
  std::optional<std::map<std::string, std::string, std::less<>>> tags{};

  friend bool operator==(const CreateOnlineEvaluationConfigRequest&,
                         const CreateOnlineEvaluationConfigRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const CreateOnlineEvaluationConfigRequest& in);

/// Output of Client::create_online_evaluation_config; valid as long as its Response.
struct CreateOnlineEvaluationConfigView {
  std::string_view online_evaluation_config_arn{};
  std::string_view online_evaluation_config_id{};
  Timestamp created_at{};
  OptionalRef<OutputConfigView> output_config{};
  Open<OnlineEvaluationConfigStatus> status{};
  Open<OnlineEvaluationExecutionStatus> execution_status{};
  std::optional<std::string_view> failure_reason{};
};
const internal::Schema& schema_of(const CreateOnlineEvaluationConfigView*);

}  // namespace outcrop::bedrock_agentcore_control
