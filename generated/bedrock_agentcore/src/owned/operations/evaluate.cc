// Makes Evaluate: the output of Client::evaluate, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/owned/operations/evaluate.h"

#include "outcrop/bedrock_agentcore/operations/evaluate.h"
#include "outcrop/bedrock_agentcore/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore {

Evaluate to_owned(const EvaluateView& view) {
  Evaluate owned;
  internal::own(owned.evaluation_results, view.evaluation_results);
  return owned;
}

void write_json(internal::JsonWriter& writer, const Evaluate& in) {
  writer.begin_object();
  writer.member("evaluationResults", in.evaluation_results);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore
