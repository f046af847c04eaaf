// UpdatedApprovalConfiguration: parts of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/types/approval_configuration.h"

namespace outcrop::bedrock_agentcore_control {

/// Sets or unsets whether new records of a registry need approval.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_UpdatedApprovalConfiguration.html
struct UpdatedApprovalConfiguration {
  /// Whether new records need approval. Absent: the setting is removed.
  std::optional<ApprovalConfiguration> optional_value{};

  friend bool operator==(const UpdatedApprovalConfiguration&, const UpdatedApprovalConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const UpdatedApprovalConfiguration& in);

}  // namespace outcrop::bedrock_agentcore_control
