// Input and output of Client::list_knowledge_base_documents.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agent/views/knowledge_base_document_detail.h"
#include "outcrop/pages.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agent {

/// Input of Client::list_knowledge_base_documents. An absent member is not sent.
struct ListKnowledgeBaseDocumentsRequest {
  /// Required.
  std::optional<std::string> knowledge_base_id{};
  /// Required.
  std::optional<std::string> data_source_id{};
  std::optional<std::int32_t> max_results{};
  std::optional<std::string> next_token{};
};

/// Output of Client::list_knowledge_base_documents; valid as long as its Response.
struct ListKnowledgeBaseDocumentsView {
  std::span<const KnowledgeBaseDocumentDetailView> document_details{};
  std::optional<std::string_view> next_token{};
};

}  // namespace outcrop::bedrock_agent
