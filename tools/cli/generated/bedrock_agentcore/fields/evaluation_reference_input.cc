// Tables of the shapes in outcrop/bedrock_agentcore/types/evaluation_reference_input.h.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/types/evaluation_reference_input.h>

#include "bedrock_agentcore/fields.h"

namespace outcrop::bedrock_agentcore {

const cli::Shape& fields_of(const Context*) {
  static constexpr cli::Field fields[] = {
      cli::field<&Context::span_context>("spanContext"),
  };
  static constexpr cli::Shape shape{.name = "Context", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const EvaluationReferenceInput*) {
  static constexpr cli::Field fields[] = {
      cli::field<&EvaluationReferenceInput::context>("context", true),
      cli::field<&EvaluationReferenceInput::expected_response>("expectedResponse"),
      cli::field<&EvaluationReferenceInput::assertions>("assertions"),
      cli::field<&EvaluationReferenceInput::expected_trajectory>("expectedTrajectory"),
  };
  static constexpr cli::Shape shape{.name = "EvaluationReferenceInput", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const SpanContext*) {
  static constexpr cli::Field fields[] = {
      cli::field<&SpanContext::session_id>("sessionId", true),
      cli::field<&SpanContext::trace_id>("traceId"),
      cli::field<&SpanContext::span_id>("spanId"),
  };
  static constexpr cli::Shape shape{.name = "SpanContext", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore
