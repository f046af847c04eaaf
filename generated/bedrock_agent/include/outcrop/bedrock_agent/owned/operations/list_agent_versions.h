// ListAgentVersions: the output of Client::list_agent_versions, owned.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agent/owned/agent_version_summary.h"
#include "outcrop/bedrock_agent/shapes.h"

namespace outcrop::bedrock_agent {

struct ListAgentVersionsView;

/// One page of versions.
struct ListAgentVersions {
  /// The versions of this page.
  std::optional<std::vector<AgentVersionSummary>> agent_version_summaries{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string> next_token{};

  friend bool operator==(const ListAgentVersions&, const ListAgentVersions&) = default;
};
ListAgentVersions to_owned(const ListAgentVersionsView& view);
void write_json(internal::JsonWriter& writer, const ListAgentVersions& in);

}  // namespace outcrop::bedrock_agent
