// ReturnControlPayloadView: parts of answers.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock_agent_runtime/views/invocation_input_member.h"

namespace outcrop::bedrock_agent_runtime {

struct ReturnControlPayloadView {
  std::span<const InvocationInputMemberView> invocation_inputs{};
  std::optional<std::string_view> invocation_id{};
};

}  // namespace outcrop::bedrock_agent_runtime
