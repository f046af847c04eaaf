// AgentKnowledgeBase.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agent {

struct AgentKnowledgeBaseView;

/// A knowledge base that an agent uses.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_AgentKnowledgeBase.html
struct AgentKnowledgeBase {
  /// The id that CreateAgent gave the agent.
  std::string agent_id{};
  /// The agent's version: a number, or DRAFT for the working draft.
  std::string agent_version{};
  /// The id that CreateKnowledgeBase gave the knowledge base.
  std::string knowledge_base_id{};
  /// When the agent should look things up there. The model decides by this text.
  std::string description{};
  /// When the agent got the knowledge base.
  Timestamp created_at{};
  /// When it changed last.
  Timestamp updated_at{};
  /// Whether the agent may use the knowledge base.
  std::optional<OwnedOpen<KnowledgeBaseState>> knowledge_base_state{};

  friend bool operator==(const AgentKnowledgeBase&, const AgentKnowledgeBase&) = default;
};
AgentKnowledgeBase to_owned(const AgentKnowledgeBaseView& view);
void write_json(internal::JsonWriter& writer, const AgentKnowledgeBase& in);

}  // namespace outcrop::bedrock_agent
