// CreateOnlineEvaluationConfig: the output of Client::create_online_evaluation_config, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/types/output_config.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

struct CreateOnlineEvaluationConfigView;

/// The online evaluation that is being created.
struct CreateOnlineEvaluationConfig {
  /// The evaluation's ARN.
  std::string online_evaluation_config_arn{};
  /// The id by which other operations name the evaluation.
  std::string online_evaluation_config_id{};
  /// When the evaluation was created.
  Timestamp created_at{};
  /// Where the results are written.
  std::optional<OutputConfig> output_config{};
  /// The state that the evaluation is in.
  std::optional<OwnedOpen<OnlineEvaluationConfigStatus>> status{};
  /// Whether the evaluation scores sessions now.
  std::optional<OwnedOpen<OnlineEvaluationExecutionStatus>> execution_status{};
  /// Why the evaluation failed; absent where it did not.
  std::optional<std::string> failure_reason{};

  friend bool operator==(const CreateOnlineEvaluationConfig&, const CreateOnlineEvaluationConfig&) = default;
};
CreateOnlineEvaluationConfig to_owned(const CreateOnlineEvaluationConfigView& view);
void write_json(internal::JsonWriter& writer, const CreateOnlineEvaluationConfig& in);

}  // namespace outcrop::bedrock_agentcore_control
