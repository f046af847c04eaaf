// AgentAliasView and the shapes that only it holds: parts of answers.
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

struct AgentAliasHistoryEventView {
  std::span<const AgentAliasRoutingConfigurationListItemView> routing_configuration{};
  std::optional<Timestamp> end_date{};
  std::optional<Timestamp> start_date{};
};

struct AgentAliasView {
  std::string_view agent_id{};
  std::string_view agent_alias_id{};
  std::string_view agent_alias_name{};
  std::string_view agent_alias_arn{};
  std::optional<std::string_view> client_token{};
  std::optional<std::string_view> description{};
  std::span<const AgentAliasRoutingConfigurationListItemView> routing_configuration{};
  Timestamp created_at{};
  Timestamp updated_at{};
  std::span<const AgentAliasHistoryEventView> agent_alias_history_events{};
  Open<AgentAliasStatus> agent_alias_status{};
  std::span<const std::string_view> failure_reasons{};
  Open<AliasInvocationState> alias_invocation_state{};
};

}  // namespace outcrop::bedrock_agent
