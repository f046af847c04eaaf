// EvaluatorView: parts of answers.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string_view>

#include "outcrop/bedrock_agentcore/shapes.h"

namespace outcrop::bedrock_agentcore {

/// An evaluator of a batch evaluation.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_Evaluator.html
struct EvaluatorView {
  /// The evaluator: one of the service, such as Builtin.Helpfulness, or the account's own by its id.
  std::string_view evaluator_id{};
};
const internal::Schema& schema_of(const EvaluatorView*);

}  // namespace outcrop::bedrock_agentcore
