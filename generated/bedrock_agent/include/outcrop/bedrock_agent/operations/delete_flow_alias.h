// Input and output of Client::delete_flow_alias.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agent {

/// Input of Client::delete_flow_alias. An absent member is not sent.
/// Which alias of which flow.
struct DeleteFlowAliasRequest {
  /// The flow's id or ARN.
  ///
  /// Required.
  std::optional<std::string> flow_identifier{};
  /// The alias's id or ARN.
  ///
  /// Required.
  std::optional<std::string> alias_identifier{};

  friend bool operator==(const DeleteFlowAliasRequest&, const DeleteFlowAliasRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const DeleteFlowAliasRequest& in);

/// Output of Client::delete_flow_alias; valid as long as its Response.
/// The alias that was deleted.
struct DeleteFlowAliasView {
  /// The id that CreateFlow gave the flow.
  std::string_view flow_id{};
  /// The id that the service gave the alias.
  std::string_view id{};
};
const internal::Schema& schema_of(const DeleteFlowAliasView*);

}  // namespace outcrop::bedrock_agent
