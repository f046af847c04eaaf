// Input and output of Client::delete_agent_action_group.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agent {

/// Input of Client::delete_agent_action_group. An absent member is not sent.
/// Which group of which agent.
struct DeleteAgentActionGroupRequest {
  /// The id that CreateAgent gave the agent.
  ///
  /// Required. 10 letters and digits.
  std::optional<std::string> agent_id{};
  /// The agent's version. Only DRAFT, the working draft, can be changed.
  ///
  /// Required. 5 characters, matching DRAFT.
  std::optional<std::string> agent_version{};
  /// The id that CreateAgentActionGroup gave the group.
  ///
  /// Required. 10 letters and digits.
  std::optional<std::string> action_group_id{};
  /// True deletes it even while something uses it. Absent: then the deletion is refused.
  std::optional<bool> skip_resource_in_use_check{};

  friend bool operator==(const DeleteAgentActionGroupRequest&, const DeleteAgentActionGroupRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const DeleteAgentActionGroupRequest& in);

/// Output of Client::delete_agent_action_group; valid as long as its Response.
/// Says that the action group is deleted. It has no members.
struct DeleteAgentActionGroupView {};
const internal::Schema& schema_of(const DeleteAgentActionGroupView*);

}  // namespace outcrop::bedrock_agent
