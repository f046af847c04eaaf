// Evaluator: parts of requests.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore/shapes.h"

namespace outcrop::bedrock_agentcore {

/// An evaluator of a batch evaluation.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_Evaluator.html
struct Evaluator {
  /// The evaluator: one of the service, such as Builtin.Helpfulness, or the account's own by its id.
  ///
  /// Required.
  std::optional<std::string> evaluator_id{};

  friend bool operator==(const Evaluator&, const Evaluator&) = default;
};
void write_json(internal::JsonWriter& writer, const Evaluator& in);

}  // namespace outcrop::bedrock_agentcore
