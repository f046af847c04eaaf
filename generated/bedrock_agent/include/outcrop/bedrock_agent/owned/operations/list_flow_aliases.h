// ListFlowAliases: the output of Client::list_flow_aliases, owned.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agent/owned/flow_alias_summary.h"
#include "outcrop/bedrock_agent/shapes.h"

namespace outcrop::bedrock_agent {

struct ListFlowAliasesView;

/// One page of aliases.
struct ListFlowAliases {
  /// The aliases of this page.
  std::optional<std::vector<FlowAliasSummary>> flow_alias_summaries{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string> next_token{};

  friend bool operator==(const ListFlowAliases&, const ListFlowAliases&) = default;
};
ListFlowAliases to_owned(const ListFlowAliasesView& view);
void write_json(internal::JsonWriter& writer, const ListFlowAliases& in);

}  // namespace outcrop::bedrock_agent
