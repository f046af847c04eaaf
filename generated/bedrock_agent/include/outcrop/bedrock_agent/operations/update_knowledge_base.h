// Input and output of Client::update_knowledge_base.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent/types/knowledge_base_configuration.h"
#include "outcrop/bedrock_agent/types/storage_configuration.h"
#include "outcrop/bedrock_agent/views/knowledge_base.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agent {

/// Input of Client::update_knowledge_base. An absent member is not sent.
struct UpdateKnowledgeBaseRequest {
  /// Required.
  std::optional<std::string> knowledge_base_id{};
  /// Required.
  std::optional<std::string> name{};
  std::optional<std::string> description{};
  /// Required.
  std::optional<std::string> role_arn{};
  /// Required.
  std::optional<KnowledgeBaseConfiguration> knowledge_base_configuration{};
  std::optional<StorageConfiguration> storage_configuration{};
};

/// Output of Client::update_knowledge_base; valid as long as its Response.
struct UpdateKnowledgeBaseView {
  KnowledgeBaseView knowledge_base{};
};

}  // namespace outcrop::bedrock_agent
