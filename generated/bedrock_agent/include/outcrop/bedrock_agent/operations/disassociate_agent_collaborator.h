// Input and output of Client::disassociate_agent_collaborator.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agent {

/// Input of Client::disassociate_agent_collaborator. An absent member is not sent.
/// Which collaborator of which supervisor.
struct DisassociateAgentCollaboratorRequest {
  /// The id of the supervisor.
  ///
  /// Required. 10 letters and digits.
  std::optional<std::string> agent_id{};
  /// The supervisor's version. Only DRAFT, the working draft, can be changed.
  ///
  /// Required. 5 characters, matching DRAFT.
  std::optional<std::string> agent_version{};
  /// The id that the collaborator has with this supervisor.
  ///
  /// Required. 10 letters and digits.
  std::optional<std::string> collaborator_id{};

  friend bool operator==(const DisassociateAgentCollaboratorRequest&,
                         const DisassociateAgentCollaboratorRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const DisassociateAgentCollaboratorRequest& in);

/// Output of Client::disassociate_agent_collaborator; valid as long as its Response.
/// Says that the collaborator is removed. It has no members.
struct DisassociateAgentCollaboratorView {};
const internal::Schema& schema_of(const DisassociateAgentCollaboratorView*);

}  // namespace outcrop::bedrock_agent
