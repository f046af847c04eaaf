// ApprovalConfiguration: parts of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>

#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

/// Whether records of a registry wait for someone's approval.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ApprovalConfiguration.html
struct ApprovalConfiguration {
  /// True approves records by themselves. Absent, or false: someone has to approve each.
  std::optional<bool> auto_approval{};

  friend bool operator==(const ApprovalConfiguration&, const ApprovalConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const ApprovalConfiguration& in);

}  // namespace outcrop::bedrock_agentcore_control
