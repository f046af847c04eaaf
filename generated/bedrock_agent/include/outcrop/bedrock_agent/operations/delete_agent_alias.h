// Input and output of Client::delete_agent_alias.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/open.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agent {

/// Input of Client::delete_agent_alias. An absent member is not sent.
/// Which alias of which agent.
struct DeleteAgentAliasRequest {
  /// The id that CreateAgent gave the agent.
  ///
  /// Required. 10 letters and digits.
  std::optional<std::string> agent_id{};
  /// The id that the service gave the alias.
  ///
  /// Required. 10 characters, matching (\bTSTALIASID\b|[0-9a-zA-Z]+).
  std::optional<std::string> agent_alias_id{};

  friend bool operator==(const DeleteAgentAliasRequest&, const DeleteAgentAliasRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const DeleteAgentAliasRequest& in);

/// Output of Client::delete_agent_alias; valid as long as its Response.
/// The alias that is being deleted.
struct DeleteAgentAliasView {
  /// The id that CreateAgent gave the agent.
  std::string_view agent_id{};
  /// The id that the service gave the alias.
  std::string_view agent_alias_id{};
  /// The state that the alias is in now.
  Open<AgentAliasStatus> agent_alias_status{};
};
const internal::Schema& schema_of(const DeleteAgentAliasView*);

}  // namespace outcrop::bedrock_agent
