// Input and output of Client::disassociate_agent_knowledge_base.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/response.h"

namespace outcrop::bedrock_agent {

/// Input of Client::disassociate_agent_knowledge_base. An absent member is not sent.
struct DisassociateAgentKnowledgeBaseRequest {
  /// Required.
  std::optional<std::string> agent_id{};
  /// Required.
  std::optional<std::string> agent_version{};
  /// Required.
  std::optional<std::string> knowledge_base_id{};
};

/// Output of Client::disassociate_agent_knowledge_base; valid as long as its Response.
struct DisassociateAgentKnowledgeBaseView {};

}  // namespace outcrop::bedrock_agent
