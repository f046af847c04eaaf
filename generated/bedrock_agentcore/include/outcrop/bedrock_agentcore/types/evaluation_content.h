// EvaluationContent: parts of requests.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore {

/// An answer that is expected, or a statement that should be true.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_EvaluationContent.html
struct EvaluationContent {
  /// The answer or statement, in words.
  std::optional<std::string> text{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const EvaluationContent&, const EvaluationContent&) = default;
};
void write_json(internal::JsonWriter& writer, const EvaluationContent& in);

}  // namespace outcrop::bedrock_agentcore
