// ComponentConfigurationView: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/document.h"

namespace outcrop::bedrock_agentcore_control {

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ComponentConfiguration.html
struct ComponentConfigurationView {
  DocumentView configuration{};
};
const internal::Schema& schema_of(const ComponentConfigurationView*);

}  // namespace outcrop::bedrock_agentcore_control
