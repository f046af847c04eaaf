// Writes RerankSource and the shapes that only it holds as JSON.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/types/rerank_source.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agent_runtime {

void write_json(internal::JsonWriter& writer, const RerankDocument& in) {
  writer.begin_object();
  writer.sensitive().required("type", in.type);
  writer.sensitive().member("textDocument", in.text_document);
  writer.sensitive().member("jsonDocument", in.json_document);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const RerankSource& in) {
  writer.begin_object();
  writer.sensitive().required("type", in.type);
  writer.sensitive().required("inlineDocumentSource", in.inline_document_source);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent_runtime
