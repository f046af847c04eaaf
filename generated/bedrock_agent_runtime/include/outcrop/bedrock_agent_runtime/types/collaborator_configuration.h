// CollaboratorConfiguration: parts of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent_runtime/enums.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agent_runtime {

struct CollaboratorConfiguration {
  /// Required. Sensitive: never logged.
  std::optional<std::string> collaborator_name{};
  /// Required. Sensitive: never logged.
  std::optional<std::string> collaborator_instruction{};
  std::optional<std::string> agent_alias_arn{};
  std::optional<OwnedOpen<RelayConversationHistory>> relay_conversation_history{};
};

}  // namespace outcrop::bedrock_agent_runtime
