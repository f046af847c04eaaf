// Input and output of Client::list_knowledge_bases.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agent/views/knowledge_base_summary.h"
#include "outcrop/pages.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agent {

/// Input of Client::list_knowledge_bases. An absent member is not sent.
struct ListKnowledgeBasesRequest {
  std::optional<std::int32_t> max_results{};
  std::optional<std::string> next_token{};
};

/// Output of Client::list_knowledge_bases; valid as long as its Response.
struct ListKnowledgeBasesView {
  std::span<const KnowledgeBaseSummaryView> knowledge_base_summaries{};
  std::optional<std::string_view> next_token{};
};

}  // namespace outcrop::bedrock_agent
