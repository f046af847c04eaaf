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
/// Which online evaluation, and what it is like from now on; what is absent stays as it is.
struct UpdateOnlineEvaluationConfigRequest {
  /// Makes the call safe to repeat: of two calls with the same token only one has an effect.
  ///
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};
  /// The id that CreateOnlineEvaluationConfig gave the online evaluation.
  ///
  /// Required.
  std::optional<std::string> online_evaluation_config_id{};
  /// What the online evaluation is for.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  /// Which traces are evaluated, and when a session counts as over.
  Box<Rule> rule{};
  /// Where the traces are read.
  Box<DataSourceConfig> data_source_config{};
  /// The evaluators that look at the sessions.
  std::optional<std::vector<EvaluatorReference>> evaluators{};
  /// The analyses that look for patterns in sessions.
  std::optional<std::vector<Insight>> insights{};
  /// How often insights from many sessions are brought together.
  std::optional<ClusteringConfig> clustering_config{};
  /// Where the results are written.
  std::optional<OutputConfig> output_config{};
  /// The ARN of the IAM role under which traces are read, models asked and results written.
  std::optional<std::string> evaluation_execution_role_arn{};
  /// Whether sessions are evaluated.
  std::optional<OwnedOpen<OnlineEvaluationExecutionStatus>> execution_status{};

  friend bool operator==(const UpdateOnlineEvaluationConfigRequest&,
                         const UpdateOnlineEvaluationConfigRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const UpdateOnlineEvaluationConfigRequest& in);

/// Output of Client::update_online_evaluation_config; valid as long as its Response.
/// The online evaluation as it is now.
struct UpdateOnlineEvaluationConfigView {
  /// The online evaluation's ARN.
  std::string_view online_evaluation_config_arn{};
  /// The id that CreateOnlineEvaluationConfig gave the online evaluation.
  std::string_view online_evaluation_config_id{};
  /// When it changed last.
  Timestamp updated_at{};
  /// The state that the online evaluation is in.
  Open<OnlineEvaluationConfigStatus> status{};
  /// Whether sessions are evaluated.
  Open<OnlineEvaluationExecutionStatus> execution_status{};
  /// Why it failed; absent where it did not.
  std::optional<std::string_view> failure_reason{};
};
const internal::Schema& schema_of(const UpdateOnlineEvaluationConfigView*);

}  // namespace outcrop::bedrock_agentcore_control
