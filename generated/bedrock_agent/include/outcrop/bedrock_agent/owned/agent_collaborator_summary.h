// AgentCollaboratorSummary.
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

struct AgentCollaboratorSummaryView;

/// A collaborator as lists show it.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_AgentCollaboratorSummary.html
struct AgentCollaboratorSummary {
  /// The id of the supervisor.
  std::string agent_id{};
  /// The supervisor's version: a number, or DRAFT for the working draft.
  std::string agent_version{};
  /// The id that the collaborator has with this supervisor.
  std::string collaborator_id{};
  /// The agent that works.
  AgentDescriptor agent_descriptor{};
  /// What the supervisor should use the collaborator for.
  ///
  /// Sensitive: never logged.
  std::string collaboration_instruction{};
  /// Whether the collaborator sees the conversation so far.
  std::optional<OwnedOpen<RelayConversationHistory>> relay_conversation_history{};
  /// The name by which the supervisor calls it.
  std::string collaborator_name{};
  /// When it was created.
  Timestamp created_at{};
  /// When it changed last.
  Timestamp last_updated_at{};

  friend bool operator==(const AgentCollaboratorSummary&, const AgentCollaboratorSummary&) = default;
};
AgentCollaboratorSummary to_owned(const AgentCollaboratorSummaryView& view);
void write_json(internal::JsonWriter& writer, const AgentCollaboratorSummary& in);

}  // namespace outcrop::bedrock_agent
