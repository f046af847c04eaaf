// RerankSource and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent_runtime/enums.h"
#include "outcrop/bedrock_agent_runtime/shapes.h"
#include "outcrop/bedrock_agent_runtime/types/rerank_text_document.h"
#include "outcrop/box.h"
#include "outcrop/document.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agent_runtime {

/// A document to sort.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_RerankDocument.html
struct RerankDocument {
  /// Which of the other members is set.
  ///
  /// Required.
  std::optional<OwnedOpen<RerankDocumentType>> type{};
  /// The document as a text.
  ///
  /// Sensitive: never logged.
  std::optional<RerankTextDocument> text_document{};
  /// The document as JSON.
  std::optional<Document> json_document{};

  friend bool operator==(const RerankDocument&, const RerankDocument&) = default;
};
void write_json(internal::JsonWriter& writer, const RerankDocument& in);

/// A document to sort.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_RerankSource.html
struct RerankSource {
  /// Where the document comes from.
  ///
  /// Required.
  std::optional<OwnedOpen<RerankSourceType>> type{};
  /// The document itself.
  ///
  /// Required. Sensitive: never logged.
  Box<RerankDocument> inline_document_source{};

  friend bool operator==(const RerankSource&, const RerankSource&) = default;
};
void write_json(internal::JsonWriter& writer, const RerankSource& in);

}  // namespace outcrop::bedrock_agent_runtime
