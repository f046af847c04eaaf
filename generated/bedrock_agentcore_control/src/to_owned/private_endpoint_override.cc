// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/private_endpoint_override.h"

#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/bedrock_agentcore_control/views/private_endpoint_override.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

PrivateEndpointOverride to_owned(const PrivateEndpointOverrideView& view) {
  PrivateEndpointOverride owned;
  internal::own(owned.domain, view.domain);
  internal::own(owned.private_endpoint, view.private_endpoint);
  return owned;
}

}  // namespace outcrop::bedrock_agentcore_control
