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

struct CreateOnlineEvaluationConfig {
  std::string online_evaluation_config_arn{};
  std::string online_evaluation_config_id{};
  Timestamp created_at{};
  std::optional<OutputConfig> output_config{};
  std::optional<OwnedOpen<OnlineEvaluationConfigStatus>> status{};
  std::optional<OwnedOpen<OnlineEvaluationExecutionStatus>> execution_status{};
  std::optional<std::string> failure_reason{};

  friend bool operator==(const CreateOnlineEvaluationConfig&, const CreateOnlineEvaluationConfig&) = default;
};
CreateOnlineEvaluationConfig to_owned(const CreateOnlineEvaluationConfigView& view);
void write_json(internal::JsonWriter& writer, const CreateOnlineEvaluationConfig& in);

}  // namespace outcrop::bedrock_agentcore_control
