// DeleteFlowAlias: the output of Client::delete_flow_alias, owned.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string>

#include "outcrop/bedrock_agent/shapes.h"

namespace outcrop::bedrock_agent {

struct DeleteFlowAliasView;

/// The alias that was deleted.
struct DeleteFlowAlias {
  /// The id that CreateFlow gave the flow.
  std::string flow_id{};
  /// The id that the service gave the alias.
  std::string id{};

  friend bool operator==(const DeleteFlowAlias&, const DeleteFlowAlias&) = default;
};
DeleteFlowAlias to_owned(const DeleteFlowAliasView& view);
void write_json(internal::JsonWriter& writer, const DeleteFlowAlias& in);

}  // namespace outcrop::bedrock_agent
