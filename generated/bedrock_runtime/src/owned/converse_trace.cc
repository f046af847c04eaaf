// Makes ConverseTrace of views, and writes JSON.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_runtime/owned/converse_trace.h"

#include "outcrop/bedrock_runtime/to_owned.h"
#include "outcrop/bedrock_runtime/views/converse_trace.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_runtime {

ConverseTrace to_owned(const ConverseTraceView& view) {
  ConverseTrace owned;
  internal::own(owned.guardrail, view.guardrail);
  internal::own(owned.prompt_router, view.prompt_router);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ConverseTrace& in) {
  writer.begin_object();
  writer.member("guardrail", in.guardrail);
  writer.member("promptRouter", in.prompt_router);
  writer.end_object();
}

}  // namespace outcrop::bedrock_runtime
