// EvaluatorReference: parts of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore_control {

/// An evaluator that an online evaluation uses.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_EvaluatorReference.html
struct EvaluatorReference {
  /// The evaluator's id: the one that CreateEvaluator gave, or one of AWS's own, such as Builtin.Helpfulness.
  std::optional<std::string> evaluator_id{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const EvaluatorReference&, const EvaluatorReference&) = default;
};
void write_json(internal::JsonWriter& writer, const EvaluatorReference& in);

}  // namespace outcrop::bedrock_agentcore_control
