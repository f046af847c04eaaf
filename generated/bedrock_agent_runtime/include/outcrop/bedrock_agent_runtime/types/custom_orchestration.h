// CustomOrchestration and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agent_runtime {

/// One of its members has to be set.
struct OrchestrationExecutor {
  std::optional<std::string> lambda{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

struct CustomOrchestration {
  std::optional<OrchestrationExecutor> executor{};
};

}  // namespace outcrop::bedrock_agent_runtime
