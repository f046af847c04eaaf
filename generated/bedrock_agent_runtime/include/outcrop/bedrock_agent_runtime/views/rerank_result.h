// RerankResultView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "outcrop/bedrock_agent_runtime/enums.h"
#include "outcrop/document.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"

namespace outcrop::bedrock_agent_runtime {

struct RerankTextDocumentView {
  std::optional<std::string_view> text{};
};

struct RerankDocumentView {
  Open<RerankDocumentType> type{};
  /// Sensitive: never logged.
  OptionalRef<RerankTextDocumentView> text_document{};
  std::optional<DocumentView> json_document{};
};

struct RerankResultView {
  std::int32_t index{};
  float relevance_score{};
  /// Sensitive: never logged.
  OptionalRef<RerankDocumentView> document{};
};

}  // namespace outcrop::bedrock_agent_runtime
