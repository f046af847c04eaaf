// WorkloadIdentityTypeView: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string_view>

#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

/// A workload identity as lists show it.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_WorkloadIdentityType.html
struct WorkloadIdentityTypeView {
  /// The workload identity's name.
  std::string_view name{};
  /// The workload identity's ARN.
  std::string_view workload_identity_arn{};
};
const internal::Schema& schema_of(const WorkloadIdentityTypeView*);

}  // namespace outcrop::bedrock_agentcore_control
