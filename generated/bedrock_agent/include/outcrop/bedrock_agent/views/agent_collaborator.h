// AgentCollaboratorView: parts of answers.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/bedrock_agent/views/agent_descriptor.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agent {

struct AgentCollaboratorView {
  std::string_view agent_id{};
  std::string_view agent_version{};
  AgentDescriptorView agent_descriptor{};
  std::string_view collaborator_id{};
  /// Sensitive: never logged.
  std::string_view collaboration_instruction{};
  std::string_view collaborator_name{};
  Timestamp created_at{};
  Timestamp last_updated_at{};
  Open<RelayConversationHistory> relay_conversation_history{};
  std::optional<std::string_view> client_token{};
};

}  // namespace outcrop::bedrock_agent
