// GatewayFilter: parts of requests.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore/shapes.h"

namespace outcrop::bedrock_agentcore {

/// Which traffic of a gateway takes part in an A/B test.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_GatewayFilter.html
struct GatewayFilter {
  /// The paths that take part, as patterns.
  std::optional<std::vector<std::string>> target_paths{};

  friend bool operator==(const GatewayFilter&, const GatewayFilter&) = default;
};
void write_json(internal::JsonWriter& writer, const GatewayFilter& in);

}  // namespace outcrop::bedrock_agentcore
