// AgentAliasSummaryView: parts of answers.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/bedrock_agent/views/agent_alias_routing_configuration_list_item.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agent {

/// An alias of an agent as lists show it.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_AgentAliasSummary.html
struct AgentAliasSummaryView {
  /// The id that the service gave the alias.
  std::string_view agent_alias_id{};
  /// The alias's name.
  std::string_view agent_alias_name{};
  /// What the alias is for.
  std::optional<std::string_view> description{};
  /// The version that the alias stands for.
  std::span<const AgentAliasRoutingConfigurationListItemView> routing_configuration{};
  /// The state that the alias is in.
  Open<AgentAliasStatus> agent_alias_status{};
  /// When it was created.
  Timestamp created_at{};
  /// When it changed last.
  Timestamp updated_at{};
  /// Whether the alias takes requests.
  Open<AliasInvocationState> alias_invocation_state{};
};
const internal::Schema& schema_of(const AgentAliasSummaryView*);

}  // namespace outcrop::bedrock_agent
