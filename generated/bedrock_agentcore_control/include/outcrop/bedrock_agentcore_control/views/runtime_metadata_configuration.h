// RuntimeMetadataConfigurationView: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

/// How an agent reads what its microVM knows of itself.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_RuntimeMetadataConfiguration.html
struct RuntimeMetadataConfigurationView {
  /// True refuses version 1 of the metadata service, which needs no token.
  bool require_mmdsv2{};
};
const internal::Schema& schema_of(const RuntimeMetadataConfigurationView*);

}  // namespace outcrop::bedrock_agentcore_control
