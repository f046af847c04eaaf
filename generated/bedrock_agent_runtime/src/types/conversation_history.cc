// Writes ConversationHistory and the shapes that only it holds as JSON.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/types/conversation_history.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agent_runtime {

void write_json(internal::JsonWriter& writer, const ContentBlock& in) {
  writer.exactly_one("ContentBlock", in.text.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.sensitive().member("text", in.text);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const Message& in) {
  writer.begin_object();
  writer.required("role", in.role);
  writer.sensitive().required("content", in.content);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ConversationHistory& in) {
  writer.begin_object();
  writer.member("messages", in.messages);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent_runtime
