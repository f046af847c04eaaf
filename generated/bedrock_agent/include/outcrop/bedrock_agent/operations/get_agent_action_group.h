// Input and output of Client::get_agent_action_group.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/bedrock_agent/views/agent_action_group.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agent {

/// Input of Client::get_agent_action_group. An absent member is not sent.
/// Which group of which agent.
struct GetAgentActionGroupRequest {
  /// The id that CreateAgent gave the agent.
  ///
  /// Required. 10 letters and digits.
  std::optional<std::string> agent_id{};
  /// The agent's version: a number, or DRAFT for the working draft.
  ///
  /// Required. 1 to 5 characters, matching (DRAFT|[0-9]{0,4}[1-9][0-9]{0,4}).
  std::optional<std::string> agent_version{};
  /// The id that CreateAgentActionGroup gave the group.
  ///
  /// Required. 10 letters and digits.
  std::optional<std::string> action_group_id{};

  friend bool operator==(const GetAgentActionGroupRequest&, const GetAgentActionGroupRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetAgentActionGroupRequest& in);

/// Output of Client::get_agent_action_group; valid as long as its Response.
/// The action group, with its schema and what carries out its actions.
struct GetAgentActionGroupView {
  /// The group with its actions.
  AgentActionGroupView agent_action_group{};
};
const internal::Schema& schema_of(const GetAgentActionGroupView*);

}  // namespace outcrop::bedrock_agent
