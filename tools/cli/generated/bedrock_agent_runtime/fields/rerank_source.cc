// Tables of the shapes in outcrop/bedrock_agent_runtime/types/rerank_source.h.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent_runtime/types/rerank_source.h>

#include "bedrock_agent_runtime/fields.h"

namespace outcrop::bedrock_agent_runtime {

const cli::Shape& fields_of(const RerankDocument*) {
  static constexpr cli::Field fields[] = {
      cli::field<&RerankDocument::type>("type", true),
      cli::field<&RerankDocument::text_document>("textDocument"),
      cli::field<&RerankDocument::json_document>("jsonDocument"),
  };
  static constexpr cli::Shape shape{.name = "RerankDocument", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const RerankSource*) {
  static constexpr cli::Field fields[] = {
      cli::field<&RerankSource::type>("type", true),
      cli::field<&RerankSource::inline_document_source>("inlineDocumentSource", true),
  };
  static constexpr cli::Shape shape{.name = "RerankSource", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agent_runtime
