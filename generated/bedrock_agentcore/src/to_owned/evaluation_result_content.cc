// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/views/evaluation_result_content.h"

#include "outcrop/bedrock_agentcore/to_owned.h"
#include "outcrop/bedrock_agentcore/types/evaluation_reference_input.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore {

SpanContext to_owned(const SpanContextView& view) {
  SpanContext owned;
  internal::own(owned.session_id, view.session_id);
  internal::own(owned.trace_id, view.trace_id);
  internal::own(owned.span_id, view.span_id);
  return owned;
}

Context to_owned(const ContextView& view) {
  Context owned;
  internal::own(owned.span_context, view.span_context);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

}  // namespace outcrop::bedrock_agentcore
