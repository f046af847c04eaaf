// SystemManagedBlockView: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string_view>

#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

/// Says that the service itself keeps a rule, such as for an A/B test.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_SystemManagedBlock.html
struct SystemManagedBlockView {
  /// What keeps the rule.
  std::string_view managed_by{};
};
const internal::Schema& schema_of(const SystemManagedBlockView*);

}  // namespace outcrop::bedrock_agentcore_control
