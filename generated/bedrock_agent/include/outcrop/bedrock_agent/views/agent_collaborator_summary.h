// AgentCollaboratorSummaryView: parts of answers.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string_view>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/bedrock_agent/views/agent_descriptor.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agent {

/// A collaborator as lists show it.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_AgentCollaboratorSummary.html
struct AgentCollaboratorSummaryView {
  /// The id of the supervisor.
  std::string_view agent_id{};
  /// The supervisor's version: a number, or DRAFT for the working draft.
  std::string_view agent_version{};
  /// The id that the collaborator has with this supervisor.
  std::string_view collaborator_id{};
  /// The agent that works.
  AgentDescriptorView agent_descriptor{};
  /// What the supervisor should use the collaborator for.
  ///
  /// Sensitive: never logged.
  std::string_view collaboration_instruction{};
  /// Whether the collaborator sees the conversation so far.
  Open<RelayConversationHistory> relay_conversation_history{};
  /// The name by which the supervisor calls it.
  std::string_view collaborator_name{};
  /// When it was created.
  Timestamp created_at{};
  /// When it changed last.
  Timestamp last_updated_at{};
};
const internal::Schema& schema_of(const AgentCollaboratorSummaryView*);

}  // namespace outcrop::bedrock_agent
