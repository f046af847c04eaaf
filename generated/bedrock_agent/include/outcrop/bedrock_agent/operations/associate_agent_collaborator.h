// Input and output of Client::associate_agent_collaborator.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/bedrock_agent/types/agent_descriptor.h"
#include "outcrop/bedrock_agent/views/agent_collaborator.h"
#include "outcrop/open.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agent {

/// Input of Client::associate_agent_collaborator. An absent member is not sent.
/// Which agent works for which.
struct AssociateAgentCollaboratorRequest {
  /// The id of the supervisor.
  ///
  /// Required. 10 letters and digits.
  std::optional<std::string> agent_id{};
  /// The supervisor's version. Only DRAFT, the working draft, can be changed.
  ///
  /// Required. 5 characters, matching DRAFT.
  std::optional<std::string> agent_version{};
  /// The agent that works.
  ///
  /// Required.
  std::optional<AgentDescriptor> agent_descriptor{};
  /// The name by which the supervisor calls it.
  ///
  /// Required. Matching ([0-9a-zA-Z][_-]?){1,100}.
  std::optional<std::string> collaborator_name{};
  /// What the supervisor should use the collaborator for.
  ///
  /// Required. 1 to 4000 characters. Sensitive: never logged.
  std::optional<std::string> collaboration_instruction{};
  /// Whether the collaborator sees the conversation so far.
  std::optional<OwnedOpen<RelayConversationHistory>> relay_conversation_history{};
  /// Makes the call safe to repeat: of two calls with the same token only one has an effect.
  ///
  /// Idempotency token: a new UUID when absent, the same for every retry of the call. 33 to 256 characters,
  /// matching [a-zA-Z0-9](-*[a-zA-Z0-9]){0,256}.
  std::optional<std::string> client_token{};

  friend bool operator==(const AssociateAgentCollaboratorRequest&, const AssociateAgentCollaboratorRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const AssociateAgentCollaboratorRequest& in);

/// Output of Client::associate_agent_collaborator; valid as long as its Response.
/// The collaborator that was added.
struct AssociateAgentCollaboratorView {
  /// The collaborator as it is kept.
  AgentCollaboratorView agent_collaborator{};
};
const internal::Schema& schema_of(const AssociateAgentCollaboratorView*);

}  // namespace outcrop::bedrock_agent
