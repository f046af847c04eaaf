// GatewayFilterView: parts of answers.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <span>
#include <string_view>

#include "outcrop/bedrock_agentcore/shapes.h"

namespace outcrop::bedrock_agentcore {

/// Which traffic of a gateway takes part in an A/B test.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_GatewayFilter.html
struct GatewayFilterView {
  /// The paths that take part, as patterns.
  std::span<const std::string_view> target_paths{};
};
const internal::Schema& schema_of(const GatewayFilterView*);

}  // namespace outcrop::bedrock_agentcore
