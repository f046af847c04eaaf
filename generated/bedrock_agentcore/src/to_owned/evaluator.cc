// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/types/evaluator.h"

#include "outcrop/bedrock_agentcore/to_owned.h"
#include "outcrop/bedrock_agentcore/views/evaluator.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore {

Evaluator to_owned(const EvaluatorView& view) {
  Evaluator owned;
  internal::own(owned.evaluator_id, view.evaluator_id);
  return owned;
}

}  // namespace outcrop::bedrock_agentcore
