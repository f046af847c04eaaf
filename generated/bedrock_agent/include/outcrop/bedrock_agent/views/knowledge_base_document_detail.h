// KnowledgeBaseDocumentDetailView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/bedrock_agent/views/s3_location.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agent {

struct CustomDocumentIdentifierView {
  std::string_view id{};
};

struct DocumentIdentifierView {
  Open<ContentDataSourceType> data_source_type{};
  OptionalRef<S3LocationView> s3{};
  OptionalRef<CustomDocumentIdentifierView> custom{};
};

struct KnowledgeBaseDocumentDetailView {
  std::string_view knowledge_base_id{};
  std::string_view data_source_id{};
  Open<DocumentStatus> status{};
  DocumentIdentifierView identifier{};
  std::optional<std::string_view> status_reason{};
  std::optional<Timestamp> updated_at{};
};

}  // namespace outcrop::bedrock_agent
