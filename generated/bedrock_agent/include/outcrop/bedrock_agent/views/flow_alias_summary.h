// FlowAliasSummaryView: parts of answers.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock_agent/views/flow_alias_concurrency_configuration.h"
#include "outcrop/bedrock_agent/views/flow_alias_routing_configuration_list_item.h"
#include "outcrop/optional_ref.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agent {

struct FlowAliasSummaryView {
  std::string_view name{};
  std::optional<std::string_view> description{};
  std::span<const FlowAliasRoutingConfigurationListItemView> routing_configuration{};
  OptionalRef<FlowAliasConcurrencyConfigurationView> concurrency_configuration{};
  std::string_view flow_id{};
  std::string_view id{};
  std::string_view arn{};
  Timestamp created_at{};
  Timestamp updated_at{};
};

}  // namespace outcrop::bedrock_agent
