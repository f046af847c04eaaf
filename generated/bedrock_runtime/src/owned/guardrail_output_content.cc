// Makes GuardrailOutputContent of views, and writes JSON.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_runtime/owned/guardrail_output_content.h"

#include "outcrop/bedrock_runtime/to_owned.h"
#include "outcrop/bedrock_runtime/views/guardrail_output_content.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_runtime {

GuardrailOutputContent to_owned(const GuardrailOutputContentView& view) {
  GuardrailOutputContent owned;
  internal::own(owned.text, view.text);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GuardrailOutputContent& in) {
  writer.begin_object();
  writer.member("text", in.text);
  writer.end_object();
}

}  // namespace outcrop::bedrock_runtime
