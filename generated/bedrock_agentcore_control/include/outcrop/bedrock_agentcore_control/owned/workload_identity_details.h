// WorkloadIdentityDetails.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string>

#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

struct WorkloadIdentityDetailsView;

/// The identity that something has at AgentCore Identity.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_WorkloadIdentityDetails.html
struct WorkloadIdentityDetails {
  /// The workload identity's ARN.
  std::string workload_identity_arn{};

  friend bool operator==(const WorkloadIdentityDetails&, const WorkloadIdentityDetails&) = default;
};
WorkloadIdentityDetails to_owned(const WorkloadIdentityDetailsView& view);
void write_json(internal::JsonWriter& writer, const WorkloadIdentityDetails& in);

}  // namespace outcrop::bedrock_agentcore_control
