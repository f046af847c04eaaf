// ListFlowVersions: the output of Client::list_flow_versions, owned.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agent/owned/flow_version_summary.h"
#include "outcrop/bedrock_agent/shapes.h"

namespace outcrop::bedrock_agent {

struct ListFlowVersionsView;

/// One page of versions.
struct ListFlowVersions {
  /// The versions of this page.
  std::optional<std::vector<FlowVersionSummary>> flow_version_summaries{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string> next_token{};

  friend bool operator==(const ListFlowVersions&, const ListFlowVersions&) = default;
};
ListFlowVersions to_owned(const ListFlowVersionsView& view);
void write_json(internal::JsonWriter& writer, const ListFlowVersions& in);

}  // namespace outcrop::bedrock_agent
