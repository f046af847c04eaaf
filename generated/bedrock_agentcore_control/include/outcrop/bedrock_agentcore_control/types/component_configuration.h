// ComponentConfiguration: parts of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/document.h"

namespace outcrop::bedrock_agentcore_control {

/// The settings of one component in a configuration bundle. The component's ARN says of which type it is.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ComponentConfiguration.html
struct ComponentConfiguration {
  /// The settings, as any JSON.
  ///
  /// Required.
  std::optional<Document> configuration{};

  friend bool operator==(const ComponentConfiguration&, const ComponentConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const ComponentConfiguration& in);

}  // namespace outcrop::bedrock_agentcore_control
