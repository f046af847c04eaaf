// EvaluationInput: parts of requests.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <vector>

#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/document.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore {

/// The session to score.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_EvaluationInput.html
struct EvaluationInput {
  /// The spans of the session, in OpenTelemetry's form.
  ///
  /// Sensitive: never logged.
  std::optional<std::vector<Document>> session_spans{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const EvaluationInput&, const EvaluationInput&) = default;
};
void write_json(internal::JsonWriter& writer, const EvaluationInput& in);

}  // namespace outcrop::bedrock_agentcore
