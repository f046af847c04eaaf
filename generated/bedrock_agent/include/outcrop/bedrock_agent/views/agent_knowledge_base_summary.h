// AgentKnowledgeBaseSummaryView: parts of answers.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agent {

/// A knowledge base of an agent as lists show it.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_AgentKnowledgeBaseSummary.html
struct AgentKnowledgeBaseSummaryView {
  /// The id that CreateKnowledgeBase gave the knowledge base.
  std::string_view knowledge_base_id{};
  /// When the agent should look things up there.
  std::optional<std::string_view> description{};
  /// Whether the agent may use the knowledge base.
  Open<KnowledgeBaseState> knowledge_base_state{};
  /// When it changed last.
  Timestamp updated_at{};
};
const internal::Schema& schema_of(const AgentKnowledgeBaseSummaryView*);

}  // namespace outcrop::bedrock_agent
