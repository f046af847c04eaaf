// ListOnlineEvaluationConfigs: the output of Client::list_online_evaluation_configs, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore_control/owned/online_evaluation_config_summary.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

struct ListOnlineEvaluationConfigsView;

/// One page of online evaluations.
struct ListOnlineEvaluationConfigs {
  /// The online evaluations of this page.
  std::optional<std::vector<OnlineEvaluationConfigSummary>> online_evaluation_configs{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string> next_token{};

  friend bool operator==(const ListOnlineEvaluationConfigs&, const ListOnlineEvaluationConfigs&) = default;
};
ListOnlineEvaluationConfigs to_owned(const ListOnlineEvaluationConfigsView& view);
void write_json(internal::JsonWriter& writer, const ListOnlineEvaluationConfigs& in);

}  // namespace outcrop::bedrock_agentcore_control
