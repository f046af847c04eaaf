// Input and output of Client::get_ingested_document_acl.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent_runtime/views/document_acl.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agent_runtime {

/// Input of Client::get_ingested_document_acl. An absent member is not sent.
struct GetIngestedDocumentAclRequest {
  /// Required.
  std::optional<std::string> knowledge_base_id{};
  /// Required.
  std::optional<std::string> data_source_id{};
  /// Required.
  std::optional<std::string> document_id{};
};

/// Output of Client::get_ingested_document_acl; valid as long as its Response.
struct GetIngestedDocumentAclView {
  /// Sensitive: never logged.
  DocumentAclView document_acl{};
};

}  // namespace outcrop::bedrock_agent_runtime
