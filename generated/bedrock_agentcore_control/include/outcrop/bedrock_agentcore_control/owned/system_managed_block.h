// SystemManagedBlock.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string>

#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

struct SystemManagedBlockView;

/// Says that the service itself keeps a rule, such as for an A/B test.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_SystemManagedBlock.html
struct SystemManagedBlock {
  /// What keeps the rule.
  std::string managed_by{};

  friend bool operator==(const SystemManagedBlock&, const SystemManagedBlock&) = default;
};
SystemManagedBlock to_owned(const SystemManagedBlockView& view);
void write_json(internal::JsonWriter& writer, const SystemManagedBlock& in);

}  // namespace outcrop::bedrock_agentcore_control
