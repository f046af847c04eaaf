// AgentKnowledgeBaseSummaryView: parts of answers.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agent {

struct AgentKnowledgeBaseSummaryView {
  std::string_view knowledge_base_id{};
  std::optional<std::string_view> description{};
  Open<KnowledgeBaseState> knowledge_base_state{};
  Timestamp updated_at{};
};

}  // namespace outcrop::bedrock_agent
