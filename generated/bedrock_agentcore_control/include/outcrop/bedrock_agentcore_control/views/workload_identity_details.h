// WorkloadIdentityDetailsView: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string_view>

#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

/// The identity that something has at AgentCore Identity.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_WorkloadIdentityDetails.html
struct WorkloadIdentityDetailsView {
  /// The workload identity's ARN.
  std::string_view workload_identity_arn{};
};
const internal::Schema& schema_of(const WorkloadIdentityDetailsView*);

}  // namespace outcrop::bedrock_agentcore_control
