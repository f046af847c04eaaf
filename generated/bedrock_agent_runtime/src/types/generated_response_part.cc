// Writes GeneratedResponsePart and the shapes that only it holds as JSON.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/types/generated_response_part.h"

#include "outcrop/internal/json_writer.h"
#include "write_json.h"

namespace outcrop::bedrock_agent_runtime {

void write_json(internal::JsonWriter& writer, const Span& in) {
  writer.begin_object();
  writer.member("start", in.start);
  writer.member("end", in.end);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const TextResponsePart& in) {
  writer.begin_object();
  writer.member("text", in.text);
  writer.member("span", in.span);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const GeneratedResponsePart& in) {
  writer.begin_object();
  writer.member("textResponsePart", in.text_response_part);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent_runtime
