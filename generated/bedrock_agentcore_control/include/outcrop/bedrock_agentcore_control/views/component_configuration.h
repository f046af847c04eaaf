// ComponentConfigurationView: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/document.h"

namespace outcrop::bedrock_agentcore_control {

/// The settings of one component in a configuration bundle. The component's ARN says of which type it is.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ComponentConfiguration.html
struct ComponentConfigurationView {
  /// The settings, as any JSON.
  DocumentView configuration{};
};
const internal::Schema& schema_of(const ComponentConfigurationView*);

}  // namespace outcrop::bedrock_agentcore_control
