// AgentCollaboratorView: parts of answers.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/bedrock_agent/views/agent_descriptor.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agent {

/// An agent that works for another one.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_AgentCollaborator.html
struct AgentCollaboratorView {
  /// The id of the supervisor.
  std::string_view agent_id{};
  /// The supervisor's version: a number, or DRAFT for the working draft.
  std::string_view agent_version{};
  /// The agent that works.
  AgentDescriptorView agent_descriptor{};
  /// The id that the collaborator has with this supervisor.
  std::string_view collaborator_id{};
  /// What the supervisor should use the collaborator for.
  ///
  /// Sensitive: never logged.
  std::string_view collaboration_instruction{};
  /// The name by which the supervisor calls it.
  std::string_view collaborator_name{};
  /// When it was created.
  Timestamp created_at{};
  /// When it changed last.
  Timestamp last_updated_at{};
  /// Whether the collaborator sees the conversation so far.
  Open<RelayConversationHistory> relay_conversation_history{};
  /// The idempotency token of the call that made it.
  std::optional<std::string_view> client_token{};
};
const internal::Schema& schema_of(const AgentCollaboratorView*);

}  // namespace outcrop::bedrock_agent
