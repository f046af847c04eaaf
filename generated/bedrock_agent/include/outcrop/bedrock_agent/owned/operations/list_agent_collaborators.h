// ListAgentCollaborators: the output of Client::list_agent_collaborators, owned.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agent/owned/agent_collaborator_summary.h"
#include "outcrop/bedrock_agent/shapes.h"

namespace outcrop::bedrock_agent {

struct ListAgentCollaboratorsView;

/// One page of collaborators.
struct ListAgentCollaborators {
  /// The collaborators of this page.
  std::optional<std::vector<AgentCollaboratorSummary>> agent_collaborator_summaries{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string> next_token{};

  friend bool operator==(const ListAgentCollaborators&, const ListAgentCollaborators&) = default;
};
ListAgentCollaborators to_owned(const ListAgentCollaboratorsView& view);
void write_json(internal::JsonWriter& writer, const ListAgentCollaborators& in);

}  // namespace outcrop::bedrock_agent
