// Writes AgenticRetriever and the shapes that only it holds as JSON.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/types/agentic_retriever.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agent_runtime {

void write_json(internal::JsonWriter& writer, const RetrievalOverrides& in) {
  writer.begin_object();
  writer.sensitive().member("filter", in.filter);
  writer.member("maxNumberOfResults", in.max_number_of_results);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const KnowledgeBaseRetrieverConfiguration& in) {
  writer.begin_object();
  writer.required("knowledgeBaseId", in.knowledge_base_id);
  writer.member("retrievalOverrides", in.retrieval_overrides);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const RetrieverConfiguration& in) {
  writer.exactly_one("RetrieverConfiguration", in.knowledge_base.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("knowledgeBase", in.knowledge_base);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const AgenticRetriever& in) {
  writer.begin_object();
  writer.member("description", in.description);
  writer.required("configuration", in.configuration);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent_runtime
