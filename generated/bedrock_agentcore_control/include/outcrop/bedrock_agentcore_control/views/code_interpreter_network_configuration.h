// CodeInterpreterNetworkConfigurationView: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/views/vpc_config.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"

namespace outcrop::bedrock_agentcore_control {

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CodeInterpreterNetworkConfiguration.html
struct CodeInterpreterNetworkConfigurationView {
  Open<CodeInterpreterNetworkMode> network_mode{};
  OptionalRef<VpcConfigView> vpc_config{};
};
const internal::Schema& schema_of(const CodeInterpreterNetworkConfigurationView*);

}  // namespace outcrop::bedrock_agentcore_control
