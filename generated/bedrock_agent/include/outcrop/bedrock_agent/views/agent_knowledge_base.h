// AgentKnowledgeBaseView: parts of answers.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string_view>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agent {

struct AgentKnowledgeBaseView {
  std::string_view agent_id{};
  std::string_view agent_version{};
  std::string_view knowledge_base_id{};
  std::string_view description{};
  Timestamp created_at{};
  Timestamp updated_at{};
  Open<KnowledgeBaseState> knowledge_base_state{};
};

}  // namespace outcrop::bedrock_agent
