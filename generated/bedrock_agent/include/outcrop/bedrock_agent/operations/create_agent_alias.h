// Input and output of Client::create_agent_alias.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/bedrock_agent/types/agent_alias_routing_configuration_list_item.h"
#include "outcrop/bedrock_agent/views/agent_alias.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agent {

/// Input of Client::create_agent_alias. An absent member is not sent.
/// Which agent gets an alias, for which version.
struct CreateAgentAliasRequest {
  /// The id that CreateAgent gave the agent.
  ///
  /// Required. 10 letters and digits.
  std::optional<std::string> agent_id{};
  /// The alias's name.
  ///
  /// Required. Matching ([0-9a-zA-Z][_-]?){1,100}.
  std::optional<std::string> agent_alias_name{};
  /// Makes the call safe to repeat: of two calls with the same token only one has an effect.
  ///
  /// Idempotency token: a new UUID when absent, the same for every retry of the call. 33 to 256 characters,
  /// matching [a-zA-Z0-9](-*[a-zA-Z0-9]){0,256}.
  std::optional<std::string> client_token{};
  /// What the alias is for.
  ///
  /// 1 to 200 characters.
  std::optional<std::string> description{};
  /// The version that the alias stands for. Absent: a new one, made of the working draft.
  ///
  /// At most 1 entry.
  std::optional<std::vector<AgentAliasRoutingConfigurationListItem>> routing_configuration{};
  /// Tags for it, by key.
  std::optional<std::map<std::string, std::string, std::less<>>> tags{};

  friend bool operator==(const CreateAgentAliasRequest&, const CreateAgentAliasRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const CreateAgentAliasRequest& in);

/// Output of Client::create_agent_alias; valid as long as its Response.
/// The alias that was created.
struct CreateAgentAliasView {
  /// The alias as it is kept.
  AgentAliasView agent_alias{};
};
const internal::Schema& schema_of(const CreateAgentAliasView*);

}  // namespace outcrop::bedrock_agent
