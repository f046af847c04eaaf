// Input and output of Client::update_agent_alias.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/bedrock_agent/types/agent_alias_routing_configuration_list_item.h"
#include "outcrop/bedrock_agent/views/agent_alias.h"
#include "outcrop/open.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agent {

/// Input of Client::update_agent_alias. An absent member is not sent.
/// Which alias of which agent, and what it is like from now on. Repeat what should stay.
struct UpdateAgentAliasRequest {
  /// The id that CreateAgent gave the agent.
  ///
  /// Required. 10 letters and digits.
  std::optional<std::string> agent_id{};
  /// The id that the service gave the alias.
  ///
  /// Required. 10 characters, matching (\bTSTALIASID\b|[0-9a-zA-Z]+).
  std::optional<std::string> agent_alias_id{};
  /// The alias's name from now on.
  ///
  /// Required. Matching ([0-9a-zA-Z][_-]?){1,100}.
  std::optional<std::string> agent_alias_name{};
  /// What the alias is for.
  ///
  /// 1 to 200 characters.
  std::optional<std::string> description{};
  /// The version that the alias stands for.
  ///
  /// At most 1 entry.
  std::optional<std::vector<AgentAliasRoutingConfigurationListItem>> routing_configuration{};
  /// Whether the alias takes requests.
  std::optional<OwnedOpen<AliasInvocationState>> alias_invocation_state{};

  friend bool operator==(const UpdateAgentAliasRequest&, const UpdateAgentAliasRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const UpdateAgentAliasRequest& in);

/// Output of Client::update_agent_alias; valid as long as its Response.
/// The alias as it is now.
struct UpdateAgentAliasView {
  /// What the alias stands for, and its state.
  AgentAliasView agent_alias{};
};
const internal::Schema& schema_of(const UpdateAgentAliasView*);

}  // namespace outcrop::bedrock_agent
