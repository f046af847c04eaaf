// Writes KnowledgeBase as JSON.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/types/knowledge_base.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agent_runtime {

void write_json(internal::JsonWriter& writer, const KnowledgeBase& in) {
  writer.begin_object();
  writer.required("knowledgeBaseId", in.knowledge_base_id);
  writer.sensitive().required("description", in.description);
  writer.member("retrievalConfiguration", in.retrieval_configuration);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent_runtime
