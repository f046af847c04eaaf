// Input and output of Client::get_agent_alias.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/bedrock_agent/views/agent_alias.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agent {

/// Input of Client::get_agent_alias. An absent member is not sent.
/// Which alias of which agent.
struct GetAgentAliasRequest {
  /// The id that CreateAgent gave the agent.
  ///
  /// Required. 10 letters and digits.
  std::optional<std::string> agent_id{};
  /// The id that the service gave the alias.
  ///
  /// Required. 10 characters, matching (\bTSTALIASID\b|[0-9a-zA-Z]+).
  std::optional<std::string> agent_alias_id{};

  friend bool operator==(const GetAgentAliasRequest&, const GetAgentAliasRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetAgentAliasRequest& in);

/// Output of Client::get_agent_alias; valid as long as its Response.
/// The alias that was asked for.
struct GetAgentAliasView {
  /// What the alias stands for, and its state.
  AgentAliasView agent_alias{};
};
const internal::Schema& schema_of(const GetAgentAliasView*);

}  // namespace outcrop::bedrock_agent
