// Input and output of Client::create_knowledge_base.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <map>
#include <optional>
#include <string>

#include "outcrop/bedrock_agent/types/knowledge_base_configuration.h"
#include "outcrop/bedrock_agent/types/storage_configuration.h"
#include "outcrop/bedrock_agent/views/knowledge_base.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agent {

/// Input of Client::create_knowledge_base. An absent member is not sent.
struct CreateKnowledgeBaseRequest {
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};
  /// Required.
  std::optional<std::string> name{};
  std::optional<std::string> description{};
  /// Required.
  std::optional<std::string> role_arn{};
  /// Required.
  std::optional<KnowledgeBaseConfiguration> knowledge_base_configuration{};
  std::optional<StorageConfiguration> storage_configuration{};
  std::optional<std::map<std::string, std::string, std::less<>>> tags{};
};

/// Output of Client::create_knowledge_base; valid as long as its Response.
struct CreateKnowledgeBaseView {
  KnowledgeBaseView knowledge_base{};
};

}  // namespace outcrop::bedrock_agent
