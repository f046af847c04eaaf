// Writes AgenticRetrieveMessage and the shapes that only it holds as JSON.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/types/agentic_retrieve_message.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agent_runtime {

void write_json(internal::JsonWriter& writer, const AgenticRetrieveMessageContent& in) {
  writer.begin_object();
  writer.sensitive().member("text", in.text);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const AgenticRetrieveMessage& in) {
  writer.begin_object();
  writer.sensitive().required("content", in.content);
  writer.required("role", in.role);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent_runtime
