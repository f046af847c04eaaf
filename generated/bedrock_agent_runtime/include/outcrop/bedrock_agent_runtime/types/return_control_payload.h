// ReturnControlPayload: parts of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agent_runtime/types/invocation_input_member.h"

namespace outcrop::bedrock_agent_runtime {

struct ReturnControlPayload {
  std::optional<std::vector<InvocationInputMember>> invocation_inputs{};
  std::optional<std::string> invocation_id{};
};

}  // namespace outcrop::bedrock_agent_runtime
