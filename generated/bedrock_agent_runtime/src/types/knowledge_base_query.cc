// Writes KnowledgeBaseQuery and the shapes that only it holds as JSON.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/types/knowledge_base_query.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agent_runtime {

void write_json(internal::JsonWriter& writer, const InputImage& in) {
  writer.begin_object();
  writer.required("format", in.format);
  writer.sensitive().required("inlineContent", in.inline_content);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const KnowledgeBaseQuery& in) {
  writer.begin_object();
  writer.sensitive().member("type", in.type);
  writer.sensitive().member("text", in.text);
  writer.sensitive().member("image", in.image);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent_runtime
