// Writes Conversational and the shapes that only it holds as JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/types/conversational.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore {

void write_json(internal::JsonWriter& writer, const Content& in) {
  writer.exactly_one("Content", in.text.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.sensitive().member("text", in.text);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const Conversational& in) {
  writer.begin_object();
  writer.required("content", in.content);
  writer.required("role", in.role);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore
