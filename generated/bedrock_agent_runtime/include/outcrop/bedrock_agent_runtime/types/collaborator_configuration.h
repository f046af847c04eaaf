// CollaboratorConfiguration: parts of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent_runtime/enums.h"
#include "outcrop/bedrock_agent_runtime/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agent_runtime {

/// What a supervisor knows of one of its collaborators.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_CollaboratorConfiguration.html
struct CollaboratorConfiguration {
  /// The collaborator's name: the `agentName` of an inline one.
  ///
  /// Required. Matching ^([0-9a-zA-Z][_-]?){1,100}$. Sensitive: never logged.
  std::optional<std::string> collaborator_name{};
  /// What the supervisor should use the collaborator for.
  ///
  /// Required. 1 to 4000 characters. Sensitive: never logged.
  std::optional<std::string> collaborator_instruction{};
  /// The ARN of the collaborator's alias, where it is an agent of its own and not an inline one.
  ///
  /// At most 2048 characters.
  std::optional<std::string> agent_alias_arn{};
  /// Whether the collaborator sees the conversation so far.
  std::optional<OwnedOpen<RelayConversationHistory>> relay_conversation_history{};

  friend bool operator==(const CollaboratorConfiguration&, const CollaboratorConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const CollaboratorConfiguration& in);

}  // namespace outcrop::bedrock_agent_runtime
