// UpdateOnlineEvaluationConfig: the output of Client::update_online_evaluation_config, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

struct UpdateOnlineEvaluationConfigView;

/// The online evaluation as it is now.
struct UpdateOnlineEvaluationConfig {
  /// The online evaluation's ARN.
  std::string online_evaluation_config_arn{};
  /// The id that CreateOnlineEvaluationConfig gave the online evaluation.
  std::string online_evaluation_config_id{};
  /// When it changed last.
  Timestamp updated_at{};
  /// The state that the online evaluation is in.
  std::optional<OwnedOpen<OnlineEvaluationConfigStatus>> status{};
  /// Whether sessions are evaluated.
  std::optional<OwnedOpen<OnlineEvaluationExecutionStatus>> execution_status{};
  /// Why it failed; absent where it did not.
  std::optional<std::string> failure_reason{};

  friend bool operator==(const UpdateOnlineEvaluationConfig&, const UpdateOnlineEvaluationConfig&) = default;
};
UpdateOnlineEvaluationConfig to_owned(const UpdateOnlineEvaluationConfigView& view);
void write_json(internal::JsonWriter& writer, const UpdateOnlineEvaluationConfig& in);

}  // namespace outcrop::bedrock_agentcore_control
