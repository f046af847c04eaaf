// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/views/rerank_result.h"

#include "outcrop/bedrock_agent_runtime/to_owned.h"
#include "outcrop/bedrock_agent_runtime/types/rerank_source.h"
#include "outcrop/bedrock_agent_runtime/types/rerank_text_document.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent_runtime {

RerankTextDocument to_owned(const RerankTextDocumentView& view) {
  RerankTextDocument owned;
  internal::own(owned.text, view.text);
  return owned;
}

RerankDocument to_owned(const RerankDocumentView& view) {
  RerankDocument owned;
  internal::own(owned.type, view.type);
  internal::own(owned.text_document, view.text_document);
  internal::own(owned.json_document, view.json_document);
  return owned;
}

}  // namespace outcrop::bedrock_agent_runtime
