// PrivateEndpointOverrideView: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string_view>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/views/private_endpoint.h"

namespace outcrop::bedrock_agentcore_control {

/// Has one domain be reached privately.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_PrivateEndpointOverride.html
struct PrivateEndpointOverrideView {
  /// The domain that is reached privately.
  std::string_view domain{};
  /// How the domain is reached.
  PrivateEndpointView private_endpoint{};
};
const internal::Schema& schema_of(const PrivateEndpointOverrideView*);

}  // namespace outcrop::bedrock_agentcore_control
