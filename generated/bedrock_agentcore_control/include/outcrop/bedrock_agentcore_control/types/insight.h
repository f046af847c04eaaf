// Insight: parts of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_Insight.html
struct Insight {
  /// Required.
  std::optional<std::string> insight_id{};

  friend bool operator==(const Insight&, const Insight&) = default;
};
void write_json(internal::JsonWriter& writer, const Insight& in);

}  // namespace outcrop::bedrock_agentcore_control
