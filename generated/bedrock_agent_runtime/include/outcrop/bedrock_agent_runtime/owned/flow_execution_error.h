// FlowExecutionError.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent_runtime/enums.h"
#include "outcrop/bedrock_agent_runtime/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agent_runtime {

struct FlowExecutionErrorView;

/// Something that went wrong in an execution of a flow, and in which node.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_FlowExecutionError.html
struct FlowExecutionError {
  /// The node where it occurred; absent where it concerns no certain node.
  std::optional<std::string> node_name{};
  /// The kind of error.
  std::optional<OwnedOpen<FlowExecutionErrorType>> error{};
  /// What went wrong, in words.
  std::optional<std::string> message{};

  friend bool operator==(const FlowExecutionError&, const FlowExecutionError&) = default;
};
FlowExecutionError to_owned(const FlowExecutionErrorView& view);
void write_json(internal::JsonWriter& writer, const FlowExecutionError& in);

}  // namespace outcrop::bedrock_agent_runtime
