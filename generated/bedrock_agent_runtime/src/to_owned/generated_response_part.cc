// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/types/generated_response_part.h"

#include "outcrop/bedrock_agent_runtime/to_owned.h"
#include "outcrop/bedrock_agent_runtime/views/generated_response_part.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent_runtime {

Span to_owned(const SpanView& view) {
  Span owned;
  internal::own(owned.start, view.start);
  internal::own(owned.end, view.end);
  return owned;
}

TextResponsePart to_owned(const TextResponsePartView& view) {
  TextResponsePart owned;
  internal::own(owned.text, view.text);
  internal::own(owned.span, view.span);
  return owned;
}

GeneratedResponsePart to_owned(const GeneratedResponsePartView& view) {
  GeneratedResponsePart owned;
  internal::own(owned.text_response_part, view.text_response_part);
  return owned;
}

}  // namespace outcrop::bedrock_agent_runtime
