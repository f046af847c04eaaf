// Tables of the shapes in outcrop/bedrock_agent_runtime/types/knowledge_base.h.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent_runtime/types/knowledge_base.h>

#include "bedrock_agent_runtime/fields.h"

namespace outcrop::bedrock_agent_runtime {

const cli::Shape& fields_of(const KnowledgeBase*) {
  static constexpr cli::Field fields[] = {
      cli::field<&KnowledgeBase::knowledge_base_id>("knowledgeBaseId", true),
      cli::field<&KnowledgeBase::description>("description", true),
      cli::field<&KnowledgeBase::retrieval_configuration>("retrievalConfiguration"),
  };
  static constexpr cli::Shape shape{.name = "KnowledgeBase", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agent_runtime
