// AgentAliasSummary.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/bedrock_agent/types/agent_alias_routing_configuration_list_item.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agent {

struct AgentAliasSummaryView;

/// An alias of an agent as lists show it.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_AgentAliasSummary.html
struct AgentAliasSummary {
  /// The id that the service gave the alias.
  std::string agent_alias_id{};
  /// The alias's name.
  std::string agent_alias_name{};
  /// What the alias is for.
  std::optional<std::string> description{};
  /// The version that the alias stands for.
  std::optional<std::vector<AgentAliasRoutingConfigurationListItem>> routing_configuration{};
  /// The state that the alias is in.
  std::optional<OwnedOpen<AgentAliasStatus>> agent_alias_status{};
  /// When it was created.
  Timestamp created_at{};
  /// When it changed last.
  Timestamp updated_at{};
  /// Whether the alias takes requests.
  std::optional<OwnedOpen<AliasInvocationState>> alias_invocation_state{};

  friend bool operator==(const AgentAliasSummary&, const AgentAliasSummary&) = default;
};
AgentAliasSummary to_owned(const AgentAliasSummaryView& view);
void write_json(internal::JsonWriter& writer, const AgentAliasSummary& in);

}  // namespace outcrop::bedrock_agent
