// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/resource.h"

#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/bedrock_agentcore_control/views/resource.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

Resource to_owned(const ResourceView& view) {
  Resource owned;
  internal::own(owned.arn, view.arn);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

}  // namespace outcrop::bedrock_agentcore_control
