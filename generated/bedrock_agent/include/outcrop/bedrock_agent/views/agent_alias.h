// AgentAliasView and the shapes that only it holds: parts of answers.
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

/// A time in which an alias stood for a version.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_AgentAliasHistoryEvent.html
struct AgentAliasHistoryEventView {
  /// The version that the alias stood for.
  std::span<const AgentAliasRoutingConfigurationListItemView> routing_configuration{};
  /// When that ended; absent for the present version.
  std::optional<Timestamp> end_date{};
  /// When that began.
  std::optional<Timestamp> start_date{};
};
const internal::Schema& schema_of(const AgentAliasHistoryEventView*);

/// A name for a version of an agent, by which programs call it.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_AgentAlias.html
struct AgentAliasView {
  /// The id that CreateAgent gave the agent.
  std::string_view agent_id{};
  /// The id that the service gave the alias.
  std::string_view agent_alias_id{};
  /// The alias's name.
  std::string_view agent_alias_name{};
  /// The alias's ARN.
  std::string_view agent_alias_arn{};
  /// The idempotency token of the call that made it.
  std::optional<std::string_view> client_token{};
  /// What the alias is for.
  std::optional<std::string_view> description{};
  /// The version that the alias stands for.
  std::span<const AgentAliasRoutingConfigurationListItemView> routing_configuration{};
  /// When it was created.
  Timestamp created_at{};
  /// When it changed last.
  Timestamp updated_at{};
  /// The versions that the alias has stood for, and when.
  std::span<const AgentAliasHistoryEventView> agent_alias_history_events{};
  /// The state that the alias is in.
  Open<AgentAliasStatus> agent_alias_status{};
  /// Why the last change of the alias failed.
  std::span<const std::string_view> failure_reasons{};
  /// Whether the alias takes requests.
  Open<AliasInvocationState> alias_invocation_state{};
};
const internal::Schema& schema_of(const AgentAliasView*);

}  // namespace outcrop::bedrock_agent
