// Writes GuardrailConfiguration as JSON.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_runtime/types/guardrail_configuration.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_runtime {

void write_json(internal::JsonWriter& writer, const GuardrailConfiguration& in) {
  writer.begin_object();
  writer.member("guardrailIdentifier", in.guardrail_identifier);
  writer.member("guardrailVersion", in.guardrail_version);
  writer.member("trace", in.trace);
  writer.end_object();
}

}  // namespace outcrop::bedrock_runtime
