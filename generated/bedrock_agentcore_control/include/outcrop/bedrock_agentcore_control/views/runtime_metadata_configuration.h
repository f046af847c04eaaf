// RuntimeMetadataConfigurationView: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_RuntimeMetadataConfiguration.html
struct RuntimeMetadataConfigurationView {
  bool require_mmdsv2{};
};
const internal::Schema& schema_of(const RuntimeMetadataConfigurationView*);

}  // namespace outcrop::bedrock_agentcore_control
