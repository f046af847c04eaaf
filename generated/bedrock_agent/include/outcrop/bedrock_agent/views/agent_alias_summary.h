// AgentAliasSummaryView: parts of answers.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/bedrock_agent/views/agent_alias_routing_configuration_list_item.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agent {

struct AgentAliasSummaryView {
  std::string_view agent_alias_id{};
  std::string_view agent_alias_name{};
  std::optional<std::string_view> description{};
  std::span<const AgentAliasRoutingConfigurationListItemView> routing_configuration{};
  Open<AgentAliasStatus> agent_alias_status{};
  Timestamp created_at{};
  Timestamp updated_at{};
  Open<AliasInvocationState> alias_invocation_state{};
};

}  // namespace outcrop::bedrock_agent
