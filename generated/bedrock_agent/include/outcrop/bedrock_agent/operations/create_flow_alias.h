// Input and output of Client::create_flow_alias.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <map>
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

/// Input of Client::create_flow_alias. An absent member is not sent.
/// Which flow gets an alias, for which version.
struct CreateFlowAliasRequest {
  /// The alias's name.
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
  /// Makes the call safe to repeat: of two calls with the same token only one has an effect.
  ///
  /// Idempotency token: a new UUID when absent, the same for every retry of the call. 33 to 256 characters,
  /// matching [a-zA-Z0-9](-*[a-zA-Z0-9]){0,256}.
  std::optional<std::string> client_token{};
  /// Tags for it, by key.
  std::optional<std::map<std::string, std::string, std::less<>>> tags{};

  friend bool operator==(const CreateFlowAliasRequest&, const CreateFlowAliasRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const CreateFlowAliasRequest& in);

/// Output of Client::create_flow_alias; valid as long as its Response.
/// The alias that was created.
struct CreateFlowAliasView {
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
const internal::Schema& schema_of(const CreateFlowAliasView*);

}  // namespace outcrop::bedrock_agent
