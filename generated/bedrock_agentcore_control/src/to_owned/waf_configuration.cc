// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/waf_configuration.h"

#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/bedrock_agentcore_control/views/waf_configuration.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

WafConfiguration to_owned(const WafConfigurationView& view) {
  WafConfiguration owned;
  internal::own(owned.failure_mode, view.failure_mode);
  return owned;
}

}  // namespace outcrop::bedrock_agentcore_control
