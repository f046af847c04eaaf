// Writes RerankTextDocument as JSON.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/types/rerank_text_document.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agent_runtime {

void write_json(internal::JsonWriter& writer, const RerankTextDocument& in) {
  writer.begin_object();
  writer.sensitive().member("text", in.text);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent_runtime
