// Writes GuardrailChecksMessage and the shapes that only it holds as JSON.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_runtime/types/guardrail_checks_message.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_runtime {

void write_json(internal::JsonWriter& writer, const GuardrailChecksContentBlock& in) {
  writer.exactly_one("GuardrailChecksContentBlock", in.text.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.sensitive().member("text", in.text);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const GuardrailChecksMessage& in) {
  writer.begin_object();
  writer.required("role", in.role);
  writer.required("content", in.content);
  writer.end_object();
}

}  // namespace outcrop::bedrock_runtime
