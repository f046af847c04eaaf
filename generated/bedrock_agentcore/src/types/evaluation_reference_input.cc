// Writes EvaluationReferenceInput and the shapes that only it holds as JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/types/evaluation_reference_input.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore {

void write_json(internal::JsonWriter& writer, const SpanContext& in) {
  writer.begin_object();
  writer.required("sessionId", in.session_id);
  writer.member("traceId", in.trace_id);
  writer.member("spanId", in.span_id);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const Context& in) {
  writer.exactly_one("Context", in.span_context.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("spanContext", in.span_context);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const EvaluationReferenceInput& in) {
  writer.begin_object();
  writer.required("context", in.context);
  writer.member("expectedResponse", in.expected_response);
  writer.member("assertions", in.assertions);
  writer.member("expectedTrajectory", in.expected_trajectory);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore
