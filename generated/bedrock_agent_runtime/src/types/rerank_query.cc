// Writes RerankQuery as JSON.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/types/rerank_query.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agent_runtime {

void write_json(internal::JsonWriter& writer, const RerankQuery& in) {
  writer.begin_object();
  writer.sensitive().required("type", in.type);
  writer.sensitive().required("textQuery", in.text_query);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent_runtime
