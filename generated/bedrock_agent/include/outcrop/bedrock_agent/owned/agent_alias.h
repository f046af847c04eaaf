// AgentAlias and the shapes that only it holds.
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

struct AgentAliasHistoryEventView;
struct AgentAliasView;

/// A time in which an alias stood for a version.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_AgentAliasHistoryEvent.html
struct AgentAliasHistoryEvent {
  /// The version that the alias stood for.
  std::optional<std::vector<AgentAliasRoutingConfigurationListItem>> routing_configuration{};
  /// When that ended; absent for the present version.
  std::optional<Timestamp> end_date{};
  /// When that began.
  std::optional<Timestamp> start_date{};

  friend bool operator==(const AgentAliasHistoryEvent&, const AgentAliasHistoryEvent&) = default;
};
AgentAliasHistoryEvent to_owned(const AgentAliasHistoryEventView& view);
void write_json(internal::JsonWriter& writer, const AgentAliasHistoryEvent& in);

/// A name for a version of an agent, by which programs call it.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_AgentAlias.html
struct AgentAlias {
  /// The id that CreateAgent gave the agent.
  std::string agent_id{};
  /// The id that the service gave the alias.
  std::string agent_alias_id{};
  /// The alias's name.
  std::string agent_alias_name{};
  /// The alias's ARN.
  std::string agent_alias_arn{};
  /// The idempotency token of the call that made it.
  std::optional<std::string> client_token{};
  /// What the alias is for.
  std::optional<std::string> description{};
  /// The version that the alias stands for.
  std::optional<std::vector<AgentAliasRoutingConfigurationListItem>> routing_configuration{};
  /// When it was created.
  Timestamp created_at{};
  /// When it changed last.
  Timestamp updated_at{};
  /// The versions that the alias has stood for, and when.
  std::optional<std::vector<AgentAliasHistoryEvent>> agent_alias_history_events{};
  /// The state that the alias is in.
  std::optional<OwnedOpen<AgentAliasStatus>> agent_alias_status{};
  /// Why the last change of the alias failed.
  std::optional<std::vector<std::string>> failure_reasons{};
  /// Whether the alias takes requests.
  std::optional<OwnedOpen<AliasInvocationState>> alias_invocation_state{};

  friend bool operator==(const AgentAlias&, const AgentAlias&) = default;
};
AgentAlias to_owned(const AgentAliasView& view);
void write_json(internal::JsonWriter& writer, const AgentAlias& in);

}  // namespace outcrop::bedrock_agent
