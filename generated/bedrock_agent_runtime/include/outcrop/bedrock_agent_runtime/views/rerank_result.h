// RerankResultView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "outcrop/bedrock_agent_runtime/enums.h"
#include "outcrop/bedrock_agent_runtime/shapes.h"
#include "outcrop/document.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"

namespace outcrop::bedrock_agent_runtime {

/// A text to sort, or to sort by.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_RerankTextDocument.html
struct RerankTextDocumentView {
  /// The words of the document or query.
  std::optional<std::string_view> text{};
};
const internal::Schema& schema_of(const RerankTextDocumentView*);

/// A document to sort.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_RerankDocument.html
struct RerankDocumentView {
  /// Which of the other members is set.
  Open<RerankDocumentType> type{};
  /// The document as a text.
  ///
  /// Sensitive: never logged.
  OptionalRef<RerankTextDocumentView> text_document{};
  /// The document as JSON.
  std::optional<DocumentView> json_document{};
};
const internal::Schema& schema_of(const RerankDocumentView*);

/// Where a document stands.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_RerankResult.html
struct RerankResultView {
  /// Which of the request's `sources` it is, counted from 0.
  std::int32_t index{};
  /// How well it fits; more is better.
  float relevance_score{};
  /// The document itself; it may be absent, as `index` tells which it is.
  ///
  /// Sensitive: never logged.
  OptionalRef<RerankDocumentView> document{};
};
const internal::Schema& schema_of(const RerankResultView*);

}  // namespace outcrop::bedrock_agent_runtime
