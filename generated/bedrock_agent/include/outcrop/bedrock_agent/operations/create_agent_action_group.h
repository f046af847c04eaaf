// Input and output of Client::create_agent_action_group.
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

/// Input of Client::create_agent_action_group. An absent member is not sent.
/// Which agent gets which actions.
struct CreateAgentActionGroupRequest {
  /// The id that CreateAgent gave the agent.
  ///
  /// Required. 10 letters and digits.
  std::optional<std::string> agent_id{};
  /// The agent's version. Only DRAFT, the working draft, can be changed.
  ///
  /// Required. 5 characters, matching DRAFT.
  std::optional<std::string> agent_version{};
  /// The group's name.
  ///
  /// Required. Matching ([0-9a-zA-Z][_-]?){1,100}.
  std::optional<std::string> action_group_name{};
  /// Makes the call safe to repeat: of two calls with the same token only one has an effect.
  ///
  /// Idempotency token: a new UUID when absent, the same for every retry of the call. 33 to 256 characters,
  /// matching [a-zA-Z0-9](-*[a-zA-Z0-9]){0,256}.
  std::optional<std::string> client_token{};
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
  /// The actions as operations of an OpenAPI schema; instead of `functionSchema`.
  Box<APISchema> api_schema{};
  /// Whether the agent may use the group.
  std::optional<OwnedOpen<ActionGroupState>> action_group_state{};
  /// The actions as functions; instead of `apiSchema`.
  Box<FunctionSchema> function_schema{};

  friend bool operator==(const CreateAgentActionGroupRequest&, const CreateAgentActionGroupRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const CreateAgentActionGroupRequest& in);

/// Output of Client::create_agent_action_group; valid as long as its Response.
/// The action group that was created.
struct CreateAgentActionGroupView {
  /// The action group as it is kept.
  AgentActionGroupView agent_action_group{};
};
const internal::Schema& schema_of(const CreateAgentActionGroupView*);

}  // namespace outcrop::bedrock_agent
