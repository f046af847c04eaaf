// DeleteOnlineEvaluationConfig: the output of Client::delete_online_evaluation_config, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agentcore_control {

struct DeleteOnlineEvaluationConfigView;

/// The online evaluation that is being deleted.
struct DeleteOnlineEvaluationConfig {
  /// The evaluation's ARN.
  std::string online_evaluation_config_arn{};
  /// The evaluation's id.
  std::string online_evaluation_config_id{};
  /// The state that the evaluation is in.
  std::optional<OwnedOpen<OnlineEvaluationConfigStatus>> status{};

  friend bool operator==(const DeleteOnlineEvaluationConfig&, const DeleteOnlineEvaluationConfig&) = default;
};
DeleteOnlineEvaluationConfig to_owned(const DeleteOnlineEvaluationConfigView& view);
void write_json(internal::JsonWriter& writer, const DeleteOnlineEvaluationConfig& in);

}  // namespace outcrop::bedrock_agentcore_control
