// EvaluatorReferenceView: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/optional_ref.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore_control {

/// An evaluator that an online evaluation uses.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_EvaluatorReference.html
struct EvaluatorReferenceView {
  enum class Member : std::uint16_t {
    none,
    evaluator_id,
    unknown,
  };

  Member member{};
  /// The evaluator's id: the one that CreateEvaluator gave, or one of AWS's own, such as Builtin.Helpfulness.
  OptionalRef<std::string_view> evaluator_id{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const EvaluatorReferenceView*);

}  // namespace outcrop::bedrock_agentcore_control
