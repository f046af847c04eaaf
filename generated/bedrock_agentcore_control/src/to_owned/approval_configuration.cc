// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/approval_configuration.h"

#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/bedrock_agentcore_control/views/approval_configuration.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

ApprovalConfiguration to_owned(const ApprovalConfigurationView& view) {
  ApprovalConfiguration owned;
  internal::own(owned.auto_approval, view.auto_approval);
  return owned;
}

}  // namespace outcrop::bedrock_agentcore_control
