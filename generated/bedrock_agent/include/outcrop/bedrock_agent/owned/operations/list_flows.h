// ListFlows: the output of Client::list_flows, owned.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agent/owned/flow_summary.h"
#include "outcrop/bedrock_agent/shapes.h"

namespace outcrop::bedrock_agent {

struct ListFlowsView;

/// One page of flows.
struct ListFlows {
  /// The flows of this page.
  std::optional<std::vector<FlowSummary>> flow_summaries{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string> next_token{};

  friend bool operator==(const ListFlows&, const ListFlows&) = default;
};
ListFlows to_owned(const ListFlowsView& view);
void write_json(internal::JsonWriter& writer, const ListFlows& in);

}  // namespace outcrop::bedrock_agent
