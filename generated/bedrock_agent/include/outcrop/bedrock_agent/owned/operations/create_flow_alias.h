// CreateFlowAlias: the output of Client::create_flow_alias, owned.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/bedrock_agent/types/flow_alias_concurrency_configuration.h"
#include "outcrop/bedrock_agent/types/flow_alias_routing_configuration_list_item.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agent {

struct CreateFlowAliasView;

/// The alias that was created.
struct CreateFlowAlias {
  /// The alias's name.
  std::string name{};
  /// What the alias is for.
  std::optional<std::string> description{};
  /// The version that the alias stands for.
  std::optional<std::vector<FlowAliasRoutingConfigurationListItem>> routing_configuration{};
  /// Whether nodes run at the same time.
  std::optional<FlowAliasConcurrencyConfiguration> concurrency_configuration{};
  /// The id that CreateFlow gave the flow.
  std::string flow_id{};
  /// The id that the service gave the alias.
  std::string id{};
  /// The alias's ARN.
  std::string arn{};
  /// When it was created.
  Timestamp created_at{};
  /// When it changed last.
  Timestamp updated_at{};

  friend bool operator==(const CreateFlowAlias&, const CreateFlowAlias&) = default;
};
CreateFlowAlias to_owned(const CreateFlowAliasView& view);
void write_json(internal::JsonWriter& writer, const CreateFlowAlias& in);

}  // namespace outcrop::bedrock_agent
