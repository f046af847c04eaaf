// AgentActionGroup.
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
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agent {

struct AgentActionGroupView;

/// A group of actions of an agent: what they are, and who carries them out.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_AgentActionGroup.html
struct AgentActionGroup {
  /// The id that CreateAgent gave the agent.
  std::string agent_id{};
  /// The agent's version: a number, or DRAFT for the working draft.
  std::string agent_version{};
  /// The id that CreateAgentActionGroup gave the group.
  std::string action_group_id{};
  /// The group's name.
  std::string action_group_name{};
  /// The idempotency token of the call that made it.
  std::optional<std::string> client_token{};
  /// What the group is for. The model decides by this text.
  std::optional<std::string> description{};
  /// When it was created.
  Timestamp created_at{};
  /// When it changed last.
  Timestamp updated_at{};
  /// Says which of the predefined groups this is; description, schema and executor are then absent.
  std::optional<OwnedOpen<ActionGroupSignature>> parent_action_signature{};
  /// Settings of a predefined group for computer use, such as the size of the screen.
  std::optional<std::map<std::string, std::string, std::less<>>> parent_action_group_signature_params{};
  /// Who carries out the actions.
  Box<ActionGroupExecutor> action_group_executor{};
  /// The actions as operations of an OpenAPI schema; instead of `functionSchema`.
  Box<APISchema> api_schema{};
  /// The actions as functions; instead of `apiSchema`.
  Box<FunctionSchema> function_schema{};
  /// Whether the agent may use the group.
  std::optional<OwnedOpen<ActionGroupState>> action_group_state{};

  friend bool operator==(const AgentActionGroup&, const AgentActionGroup&) = default;
};
AgentActionGroup to_owned(const AgentActionGroupView& view);
void write_json(internal::JsonWriter& writer, const AgentActionGroup& in);

}  // namespace outcrop::bedrock_agent
