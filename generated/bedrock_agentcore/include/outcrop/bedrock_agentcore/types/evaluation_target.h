// EvaluationTarget: parts of requests.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore {

/// Which parts of a session to score.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_EvaluationTarget.html
struct EvaluationTarget {
  /// Certain spans are scored, such as tool calls, by their ids.
  std::optional<std::vector<std::string>> span_ids{};
  /// Certain traces are scored, each a question and its answer, by their ids.
  std::optional<std::vector<std::string>> trace_ids{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const EvaluationTarget&, const EvaluationTarget&) = default;
};
void write_json(internal::JsonWriter& writer, const EvaluationTarget& in);

}  // namespace outcrop::bedrock_agentcore
