// Makes KnowledgeBaseRetrievalResult of views, and writes JSON.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/owned/knowledge_base_retrieval_result.h"

#include "outcrop/bedrock_agent_runtime/to_owned.h"
#include "outcrop/bedrock_agent_runtime/views/knowledge_base_retrieval_result.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent_runtime {

KnowledgeBaseRetrievalResult to_owned(const KnowledgeBaseRetrievalResultView& view) {
  KnowledgeBaseRetrievalResult owned;
  internal::own(owned.content, view.content);
  internal::own(owned.location, view.location);
  internal::own(owned.score, view.score);
  internal::own(owned.metadata, view.metadata);
  internal::own(owned.document_id, view.document_id);
  return owned;
}

void write_json(internal::JsonWriter& writer, const KnowledgeBaseRetrievalResult& in) {
  writer.begin_object();
  writer.sensitive().member("content", in.content);
  writer.sensitive().member("location", in.location);
  writer.member("score", in.score);
  writer.sensitive().member("metadata", in.metadata);
  writer.member("documentId", in.document_id);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent_runtime
