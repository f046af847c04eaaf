// Input and output of Client::list_agent_knowledge_bases.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agent/views/agent_knowledge_base_summary.h"
#include "outcrop/pages.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agent {

/// Input of Client::list_agent_knowledge_bases. An absent member is not sent.
struct ListAgentKnowledgeBasesRequest {
  /// Required.
  std::optional<std::string> agent_id{};
  /// Required.
  std::optional<std::string> agent_version{};
  std::optional<std::int32_t> max_results{};
  std::optional<std::string> next_token{};
};

/// Output of Client::list_agent_knowledge_bases; valid as long as its Response.
struct ListAgentKnowledgeBasesView {
  std::span<const AgentKnowledgeBaseSummaryView> agent_knowledge_base_summaries{};
  std::optional<std::string_view> next_token{};
};

}  // namespace outcrop::bedrock_agent
