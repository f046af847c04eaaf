// UserPreferenceOverrideExtractionConfigurationInput: parts of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

/// How preferences are to be found.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_UserPreferenceOverrideExtractionConfigurationInput.html
struct UserPreferenceOverrideExtractionConfigurationInput {
  /// Instructions that are added to the service's own prompt.
  ///
  /// Required. Sensitive: never logged.
  std::optional<std::string> append_to_prompt{};
  /// The id of the model that does it.
  ///
  /// Required.
  std::optional<std::string> model_id{};

  friend bool operator==(const UserPreferenceOverrideExtractionConfigurationInput&,
                         const UserPreferenceOverrideExtractionConfigurationInput&) = default;
};
void write_json(internal::JsonWriter& writer, const UserPreferenceOverrideExtractionConfigurationInput& in);

}  // namespace outcrop::bedrock_agentcore_control
