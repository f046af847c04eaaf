// Makes RerankResult of views, and writes JSON.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/owned/rerank_result.h"

#include "outcrop/bedrock_agent_runtime/to_owned.h"
#include "outcrop/bedrock_agent_runtime/views/rerank_result.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent_runtime {

RerankResult to_owned(const RerankResultView& view) {
  RerankResult owned;
  internal::own(owned.index, view.index);
  internal::own(owned.relevance_score, view.relevance_score);
  internal::own(owned.document, view.document);
  return owned;
}

void write_json(internal::JsonWriter& writer, const RerankResult& in) {
  writer.begin_object();
  writer.member("index", in.index);
  writer.member("relevanceScore", in.relevance_score);
  writer.sensitive().member("document", in.document);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent_runtime
