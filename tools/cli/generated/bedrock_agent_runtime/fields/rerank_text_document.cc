// Tables of the shapes in outcrop/bedrock_agent_runtime/types/rerank_text_document.h.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent_runtime/types/rerank_text_document.h>

#include "bedrock_agent_runtime/fields.h"

namespace outcrop::bedrock_agent_runtime {

const cli::Shape& fields_of(const RerankTextDocument*) {
  static constexpr cli::Field fields[] = {
      cli::field<&RerankTextDocument::text>("text"),
  };
  static constexpr cli::Shape shape{.name = "RerankTextDocument", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agent_runtime
