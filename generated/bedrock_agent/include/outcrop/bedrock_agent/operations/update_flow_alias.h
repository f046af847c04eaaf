// Input and output of Client::update_flow_alias.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "outcrop/bedrock_agent/types/flow_alias_concurrency_configuration.h"
#include "outcrop/bedrock_agent/types/flow_alias_routing_configuration_list_item.h"
#include "outcrop/bedrock_agent/views/flow_alias_concurrency_configuration.h"
#include "outcrop/bedrock_agent/views/flow_alias_routing_configuration_list_item.h"
#include "outcrop/optional_ref.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agent {

/// Input of Client::update_flow_alias. An absent member is not sent.
struct UpdateFlowAliasRequest {
  /// Required.
  std::optional<std::string> name{};
  std::optional<std::string> description{};
  /// Required.
  std::optional<std::vector<FlowAliasRoutingConfigurationListItem>> routing_configuration{};
  std::optional<FlowAliasConcurrencyConfiguration> concurrency_configuration{};
  /// Required.
  std::optional<std::string> flow_identifier{};
  /// Required.
  std::optional<std::string> alias_identifier{};
};

/// Output of Client::update_flow_alias; valid as long as its Response.
struct UpdateFlowAliasView {
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
