// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/vpc_config.h"

#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/bedrock_agentcore_control/views/vpc_config.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

VpcConfig to_owned(const VpcConfigView& view) {
  VpcConfig owned;
  internal::own(owned.security_groups, view.security_groups);
  internal::own(owned.subnets, view.subnets);
  internal::own(owned.require_service_s3_endpoint, view.require_service_s3_endpoint);
  return owned;
}

}  // namespace outcrop::bedrock_agentcore_control
