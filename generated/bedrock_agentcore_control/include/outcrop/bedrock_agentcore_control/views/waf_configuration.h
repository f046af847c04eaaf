// WafConfigurationView: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agentcore_control {

/// How a gateway depends on AWS WAF.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_WafConfiguration.html
struct WafConfigurationView {
  /// What happens to requests while AWS WAF cannot be asked.
  Open<WafFailureMode> failure_mode{};
};
const internal::Schema& schema_of(const WafConfigurationView*);

}  // namespace outcrop::bedrock_agentcore_control
