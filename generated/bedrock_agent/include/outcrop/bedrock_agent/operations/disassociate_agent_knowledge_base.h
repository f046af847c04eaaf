// Input and output of Client::disassociate_agent_knowledge_base.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agent {

/// Input of Client::disassociate_agent_knowledge_base. An absent member is not sent.
/// Which knowledge base of which agent.
struct DisassociateAgentKnowledgeBaseRequest {
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

  friend bool operator==(const DisassociateAgentKnowledgeBaseRequest&,
                         const DisassociateAgentKnowledgeBaseRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const DisassociateAgentKnowledgeBaseRequest& in);

/// Output of Client::disassociate_agent_knowledge_base; valid as long as its Response.
/// Says that the knowledge base is removed from the agent. It has no members.
struct DisassociateAgentKnowledgeBaseView {};
const internal::Schema& schema_of(const DisassociateAgentKnowledgeBaseView*);

}  // namespace outcrop::bedrock_agent
