// Input and output of Client::check_ingested_document_acl.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent_runtime/types/user_context.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agent_runtime {

/// Input of Client::check_ingested_document_acl. An absent member is not sent.
struct CheckIngestedDocumentAclRequest {
  /// Required.
  std::optional<std::string> knowledge_base_id{};
  /// Required.
  std::optional<std::string> data_source_id{};
  /// Required.
  std::optional<std::string> document_id{};
  /// Required. Sensitive: never logged.
  std::optional<UserContext> user_context{};
};

/// Output of Client::check_ingested_document_acl; valid as long as its Response.
struct CheckIngestedDocumentAclView {
  bool has_access{};
};

}  // namespace outcrop::bedrock_agent_runtime
