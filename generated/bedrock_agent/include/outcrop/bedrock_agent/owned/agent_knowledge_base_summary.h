// AgentKnowledgeBaseSummary.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agent {

struct AgentKnowledgeBaseSummaryView;

/// A knowledge base of an agent as lists show it.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_AgentKnowledgeBaseSummary.html
struct AgentKnowledgeBaseSummary {
  /// The id that CreateKnowledgeBase gave the knowledge base.
  std::string knowledge_base_id{};
  /// When the agent should look things up there.
  std::optional<std::string> description{};
  /// Whether the agent may use the knowledge base.
  std::optional<OwnedOpen<KnowledgeBaseState>> knowledge_base_state{};
  /// When it changed last.
  Timestamp updated_at{};

  friend bool operator==(const AgentKnowledgeBaseSummary&, const AgentKnowledgeBaseSummary&) = default;
};
AgentKnowledgeBaseSummary to_owned(const AgentKnowledgeBaseSummaryView& view);
void write_json(internal::JsonWriter& writer, const AgentKnowledgeBaseSummary& in);

}  // namespace outcrop::bedrock_agent
