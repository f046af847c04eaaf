// Input and output of Client::get_agent_knowledge_base.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/bedrock_agent/views/agent_knowledge_base.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agent {

/// Input of Client::get_agent_knowledge_base. An absent member is not sent.
/// Which knowledge base of which agent.
struct GetAgentKnowledgeBaseRequest {
  /// The id that CreateAgent gave the agent.
  ///
  /// Required. 10 letters and digits.
  std::optional<std::string> agent_id{};
  /// The agent's version: a number, or DRAFT for the working draft.
  ///
  /// Required. 1 to 5 characters, matching (DRAFT|[0-9]{0,4}[1-9][0-9]{0,4}).
  std::optional<std::string> agent_version{};
  /// The id that CreateKnowledgeBase gave the knowledge base.
  ///
  /// Required. 10 letters and digits.
  std::optional<std::string> knowledge_base_id{};

  friend bool operator==(const GetAgentKnowledgeBaseRequest&, const GetAgentKnowledgeBaseRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetAgentKnowledgeBaseRequest& in);

/// Output of Client::get_agent_knowledge_base; valid as long as its Response.
/// The knowledge base as the agent uses it.
struct GetAgentKnowledgeBaseView {
  /// The knowledge base as the agent uses it.
  AgentKnowledgeBaseView agent_knowledge_base{};
};
const internal::Schema& schema_of(const GetAgentKnowledgeBaseView*);

}  // namespace outcrop::bedrock_agent
