// AgentCollaborator.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/bedrock_agent/types/agent_descriptor.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agent {

struct AgentCollaboratorView;

/// An agent that works for another one.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_AgentCollaborator.html
struct AgentCollaborator {
  /// The id of the supervisor.
  std::string agent_id{};
  /// The supervisor's version: a number, or DRAFT for the working draft.
  std::string agent_version{};
  /// The agent that works.
  AgentDescriptor agent_descriptor{};
  /// The id that the collaborator has with this supervisor.
  std::string collaborator_id{};
  /// What the supervisor should use the collaborator for.
  ///
  /// Sensitive: never logged.
  std::string collaboration_instruction{};
  /// The name by which the supervisor calls it.
  std::string collaborator_name{};
  /// When it was created.
  Timestamp created_at{};
  /// When it changed last.
  Timestamp last_updated_at{};
  /// Whether the collaborator sees the conversation so far.
  std::optional<OwnedOpen<RelayConversationHistory>> relay_conversation_history{};
  /// The idempotency token of the call that made it.
  std::optional<std::string> client_token{};

  friend bool operator==(const AgentCollaborator&, const AgentCollaborator&) = default;
};
AgentCollaborator to_owned(const AgentCollaboratorView& view);
void write_json(internal::JsonWriter& writer, const AgentCollaborator& in);

}  // namespace outcrop::bedrock_agent
