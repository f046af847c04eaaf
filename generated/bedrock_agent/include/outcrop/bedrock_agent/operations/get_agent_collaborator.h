// Input and output of Client::get_agent_collaborator.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/bedrock_agent/views/agent_collaborator.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agent {

/// Input of Client::get_agent_collaborator. An absent member is not sent.
/// Which collaborator of which supervisor.
struct GetAgentCollaboratorRequest {
  /// The id of the supervisor.
  ///
  /// Required. 10 letters and digits.
  std::optional<std::string> agent_id{};
  /// The supervisor's version: a number, or DRAFT for the working draft.
  ///
  /// Required. 1 to 5 characters, matching (DRAFT|[0-9]{0,4}[1-9][0-9]{0,4}).
  std::optional<std::string> agent_version{};
  /// The id that the collaborator has with this supervisor.
  ///
  /// Required. 10 letters and digits.
  std::optional<std::string> collaborator_id{};

  friend bool operator==(const GetAgentCollaboratorRequest&, const GetAgentCollaboratorRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetAgentCollaboratorRequest& in);

/// Output of Client::get_agent_collaborator; valid as long as its Response.
/// The collaborator that was asked for.
struct GetAgentCollaboratorView {
  /// How the collaborator works for its supervisor.
  AgentCollaboratorView agent_collaborator{};
};
const internal::Schema& schema_of(const GetAgentCollaboratorView*);

}  // namespace outcrop::bedrock_agent
