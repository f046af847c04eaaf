// WorkloadIdentityType.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string>

#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

struct WorkloadIdentityTypeView;

/// A workload identity as lists show it.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_WorkloadIdentityType.html
struct WorkloadIdentityType {
  /// The workload identity's name.
  std::string name{};
  /// The workload identity's ARN.
  std::string workload_identity_arn{};

  friend bool operator==(const WorkloadIdentityType&, const WorkloadIdentityType&) = default;
};
WorkloadIdentityType to_owned(const WorkloadIdentityTypeView& view);
void write_json(internal::JsonWriter& writer, const WorkloadIdentityType& in);

}  // namespace outcrop::bedrock_agentcore_control
