// AgentKnowledgeBaseView: parts of answers.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string_view>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agent {

/// A knowledge base that an agent uses.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_AgentKnowledgeBase.html
struct AgentKnowledgeBaseView {
  /// The id that CreateAgent gave the agent.
  std::string_view agent_id{};
  /// The agent's version: a number, or DRAFT for the working draft.
  std::string_view agent_version{};
  /// The id that CreateKnowledgeBase gave the knowledge base.
  std::string_view knowledge_base_id{};
  /// When the agent should look things up there. The model decides by this text.
  std::string_view description{};
  /// When the agent got the knowledge base.
  Timestamp created_at{};
  /// When it changed last.
  Timestamp updated_at{};
  /// Whether the agent may use the knowledge base.
  Open<KnowledgeBaseState> knowledge_base_state{};
};
const internal::Schema& schema_of(const AgentKnowledgeBaseView*);

}  // namespace outcrop::bedrock_agent
