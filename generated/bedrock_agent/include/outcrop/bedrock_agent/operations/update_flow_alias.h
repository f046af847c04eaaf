// Input and output of Client::update_flow_alias.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/bedrock_agent/types/flow_alias_concurrency_configuration.h"
#include "outcrop/bedrock_agent/types/flow_alias_routing_configuration_list_item.h"
#include "outcrop/bedrock_agent/views/flow_alias_concurrency_configuration.h"
#include "outcrop/bedrock_agent/views/flow_alias_routing_configuration_list_item.h"
#include "outcrop/optional_ref.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agent {

/// Input of Client::update_flow_alias. An absent member is not sent.
/// Which alias of which flow, and what it is like from now on. Repeat what should stay.
struct UpdateFlowAliasRequest {
  /// The alias's name from now on.
  ///
  /// Required. Matching ([0-9a-zA-Z][_-]?){1,100}.
  std::optional<std::string> name{};
  /// What the alias is for.
  ///
  /// 1 to 200 characters.
  std::optional<std::string> description{};
  /// The version that the alias stands for.
  ///
  /// Required. 1 entry.
  std::optional<std::vector<FlowAliasRoutingConfigurationListItem>> routing_configuration{};
  /// Whether nodes run at the same time.
  std::optional<FlowAliasConcurrencyConfiguration> concurrency_configuration{};
  /// The flow's id or ARN.
  ///
  /// Required.
  std::optional<std::string> flow_identifier{};
  /// The alias's id or ARN.
  ///
  /// Required.
  std::optional<std::string> alias_identifier{};

  friend bool operator==(const UpdateFlowAliasRequest&, const UpdateFlowAliasRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const UpdateFlowAliasRequest& in);

/// Output of Client::update_flow_alias; valid as long as its Response.
/// The alias as it is now.
struct UpdateFlowAliasView {
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
const internal::Schema& schema_of(const UpdateFlowAliasView*);

}  // namespace outcrop::bedrock_agent
