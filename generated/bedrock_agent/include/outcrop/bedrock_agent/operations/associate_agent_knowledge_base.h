// Input and output of Client::associate_agent_knowledge_base.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/bedrock_agent/views/agent_knowledge_base.h"
#include "outcrop/open.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agent {

/// Input of Client::associate_agent_knowledge_base. An absent member is not sent.
/// Which agent uses which knowledge base.
struct AssociateAgentKnowledgeBaseRequest {
  /// The id that CreateAgent gave the agent.
  ///
  /// Required. 10 letters and digits.
  std::optional<std::string> agent_id{};
  /// The agent's version. Only DRAFT, the working draft, can be changed.
  ///
  /// Required. 5 characters, matching DRAFT.
  std::optional<std::string> agent_version{};
  /// The id that CreateKnowledgeBase gave the knowledge base.
  ///
  /// Required. 10 letters and digits.
  std::optional<std::string> knowledge_base_id{};
  /// When the agent should look things up there. The model decides by this text.
  ///
  /// Required. 1 to 200 characters.
  std::optional<std::string> description{};
  /// Whether the agent may use the knowledge base.
  std::optional<OwnedOpen<KnowledgeBaseState>> knowledge_base_state{};

  friend bool operator==(const AssociateAgentKnowledgeBaseRequest&,
                         const AssociateAgentKnowledgeBaseRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const AssociateAgentKnowledgeBaseRequest& in);

/// Output of Client::associate_agent_knowledge_base; valid as long as its Response.
/// What the agent now uses.
struct AssociateAgentKnowledgeBaseView {
  /// The knowledge base as the agent uses it.
  AgentKnowledgeBaseView agent_knowledge_base{};
};
const internal::Schema& schema_of(const AssociateAgentKnowledgeBaseView*);

}  // namespace outcrop::bedrock_agent
