// FlowExecutionErrorView: parts of answers.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/bedrock_agent_runtime/enums.h"
#include "outcrop/bedrock_agent_runtime/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agent_runtime {

/// Something that went wrong in an execution of a flow, and in which node.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_FlowExecutionError.html
struct FlowExecutionErrorView {
  /// The node where it occurred; absent where it concerns no certain node.
  std::optional<std::string_view> node_name{};
  /// The kind of error.
  Open<FlowExecutionErrorType> error{};
  /// What went wrong, in words.
  std::optional<std::string_view> message{};
};
const internal::Schema& schema_of(const FlowExecutionErrorView*);

}  // namespace outcrop::bedrock_agent_runtime
