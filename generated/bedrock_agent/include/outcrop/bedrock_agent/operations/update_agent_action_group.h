// Input and output of Client::update_agent_action_group.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <map>
#include <optional>
#include <string>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/bedrock_agent/types/action_group_executor.h"
#include "outcrop/bedrock_agent/types/api_schema.h"
#include "outcrop/bedrock_agent/types/function_schema.h"
#include "outcrop/bedrock_agent/views/agent_action_group.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agent {

/// Input of Client::update_agent_action_group. An absent member is not sent.
/// Which group of which agent, and what it is like from now on. Repeat what should stay.
struct UpdateAgentActionGroupRequest {
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
  /// The group's name from now on.
  ///
  /// Required. Matching ([0-9a-zA-Z][_-]?){1,100}.
  std::optional<std::string> action_group_name{};
  /// What the group is for. The model decides by this text.
  ///
  /// 1 to 200 characters.
  std::optional<std::string> description{};
  /// Makes this one of the predefined groups; description, schema and executor then stay absent.
  std::optional<OwnedOpen<ActionGroupSignature>> parent_action_group_signature{};
  /// Settings of a predefined group for computer use, such as the size of the screen.
  std::optional<std::map<std::string, std::string, std::less<>>> parent_action_group_signature_params{};
  /// Who carries out the actions.
  Box<ActionGroupExecutor> action_group_executor{};
  /// Whether the agent may use the group.
  std::optional<OwnedOpen<ActionGroupState>> action_group_state{};
  /// The actions as operations of an OpenAPI schema; instead of `functionSchema`.
  Box<APISchema> api_schema{};
  /// The actions as functions; instead of `apiSchema`.
  Box<FunctionSchema> function_schema{};

  friend bool operator==(const UpdateAgentActionGroupRequest&, const UpdateAgentActionGroupRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const UpdateAgentActionGroupRequest& in);

/// Output of Client::update_agent_action_group; valid as long as its Response.
/// The action group as it is now.
struct UpdateAgentActionGroupView {
  /// The group with its actions.
  AgentActionGroupView agent_action_group{};
};
const internal::Schema& schema_of(const UpdateAgentActionGroupView*);

}  // namespace outcrop::bedrock_agent
