// EpisodicOverrideConsolidationConfigurationInput: parts of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

/// How an episodic strategy is to merge new records with those that it has.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_EpisodicOverrideConsolidationConfigurationInput.html
struct EpisodicOverrideConsolidationConfigurationInput {
  /// What to add to the service's prompt for this step.
  ///
  /// Required. Sensitive: never logged.
  std::optional<std::string> append_to_prompt{};
  /// The id of the model that is to do this step.
  ///
  /// Required.
  std::optional<std::string> model_id{};

  friend bool operator==(const EpisodicOverrideConsolidationConfigurationInput&,
                         const EpisodicOverrideConsolidationConfigurationInput&) = default;
};
void write_json(internal::JsonWriter& writer, const EpisodicOverrideConsolidationConfigurationInput& in);

}  // namespace outcrop::bedrock_agentcore_control
