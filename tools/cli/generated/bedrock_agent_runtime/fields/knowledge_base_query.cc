// Tables of the shapes in outcrop/bedrock_agent_runtime/types/knowledge_base_query.h.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent_runtime/types/knowledge_base_query.h>

#include "bedrock_agent_runtime/fields.h"

namespace outcrop::bedrock_agent_runtime {

const cli::Shape& fields_of(const InputImage*) {
  static constexpr cli::Field fields[] = {
      cli::field<&InputImage::format>("format", true),
      cli::field<&InputImage::inline_content>("inlineContent", true),
  };
  static constexpr cli::Shape shape{.name = "InputImage", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const KnowledgeBaseQuery*) {
  static constexpr cli::Field fields[] = {
      cli::field<&KnowledgeBaseQuery::type>("type"),
      cli::field<&KnowledgeBaseQuery::text>("text"),
      cli::field<&KnowledgeBaseQuery::image>("image"),
  };
  static constexpr cli::Shape shape{.name = "KnowledgeBaseQuery", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agent_runtime
