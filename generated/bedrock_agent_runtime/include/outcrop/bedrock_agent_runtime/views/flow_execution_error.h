// FlowExecutionErrorView: parts of answers.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/bedrock_agent_runtime/enums.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agent_runtime {

struct FlowExecutionErrorView {
  std::optional<std::string_view> node_name{};
  Open<FlowExecutionErrorType> error{};
  std::optional<std::string_view> message{};
};

}  // namespace outcrop::bedrock_agent_runtime
