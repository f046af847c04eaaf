// FlowAliasSummaryView: parts of answers.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/bedrock_agent/views/flow_alias_concurrency_configuration.h"
#include "outcrop/bedrock_agent/views/flow_alias_routing_configuration_list_item.h"
#include "outcrop/optional_ref.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agent {

/// An alias of a flow as lists show it.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_FlowAliasSummary.html
struct FlowAliasSummaryView {
  /// The alias's name.
  std::string_view name{};
  /// What the alias is for.
  std::optional<std::string_view> description{};
  /// The version that the alias stands for.
  std::span<const FlowAliasRoutingConfigurationListItemView> routing_configuration{};
  /// Whether nodes run at the same time.
  OptionalRef<FlowAliasConcurrencyConfigurationView> concurrency_configuration{};
  /// The id that CreateFlow gave the flow.
  std::string_view flow_id{};
  /// The id that the service gave the alias.
  std::string_view id{};
  /// The alias's ARN.
  std::string_view arn{};
  /// When it was created.
  Timestamp created_at{};
  /// When it changed last.
  Timestamp updated_at{};
};
const internal::Schema& schema_of(const FlowAliasSummaryView*);

}  // namespace outcrop::bedrock_agent
