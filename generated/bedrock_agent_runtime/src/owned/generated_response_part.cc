// Makes GeneratedResponsePart and the shapes that only it holds of views, and writes JSON.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/owned/generated_response_part.h"

#include "outcrop/bedrock_agent_runtime/to_owned.h"
#include "outcrop/bedrock_agent_runtime/views/generated_response_part.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent_runtime {

Span to_owned(const SpanView& view) {
  Span owned;
  internal::own(owned.start, view.start);
  internal::own(owned.end, view.end);
  return owned;
}

void write_json(internal::JsonWriter& writer, const Span& in) {
  writer.begin_object();
  writer.member("start", in.start);
  writer.member("end", in.end);
  writer.end_object();
}

TextResponsePart to_owned(const TextResponsePartView& view) {
  TextResponsePart owned;
  internal::own(owned.text, view.text);
  internal::own(owned.span, view.span);
  return owned;
}

void write_json(internal::JsonWriter& writer, const TextResponsePart& in) {
  writer.begin_object();
  writer.sensitive().member("text", in.text);
  writer.sensitive().member("span", in.span);
  writer.end_object();
}

GeneratedResponsePart to_owned(const GeneratedResponsePartView& view) {
  GeneratedResponsePart owned;
  internal::own(owned.text_response_part, view.text_response_part);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GeneratedResponsePart& in) {
  writer.begin_object();
  writer.sensitive().member("textResponsePart", in.text_response_part);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent_runtime
