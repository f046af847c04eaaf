// Input and output of Client::get_document_content.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agent_runtime/enums.h"
#include "outcrop/bedrock_agent_runtime/types/user_context.h"
#include "outcrop/open.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agent_runtime {

/// Input of Client::get_document_content. An absent member is not sent.
struct GetDocumentContentRequest {
  /// Required.
  std::optional<std::string> knowledge_base_id{};
  /// Required.
  std::optional<std::string> data_source_id{};
  /// Required.
  std::optional<std::string> document_id{};
  std::optional<std::string> media_id{};
  std::optional<OwnedOpen<DocumentOutputFormat>> output_format{};
  /// Sensitive: never logged.
  std::optional<UserContext> user_context{};
};

/// Output of Client::get_document_content; valid as long as its Response.
struct GetDocumentContentView {
  std::string_view mime_type{};
  /// Sensitive: never logged.
  std::string_view presigned_url{};
  std::optional<std::int64_t> document_content_length{};
};

}  // namespace outcrop::bedrock_agent_runtime
