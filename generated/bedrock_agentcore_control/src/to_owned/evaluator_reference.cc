// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/evaluator_reference.h"

#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/bedrock_agentcore_control/views/evaluator_reference.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

EvaluatorReference to_owned(const EvaluatorReferenceView& view) {
  EvaluatorReference owned;
  internal::own(owned.evaluator_id, view.evaluator_id);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

}  // namespace outcrop::bedrock_agentcore_control
