// RoutingCriteria: parts of requests.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>

namespace outcrop::bedrock {

/// When a prompt router leaves the fallback model.
struct RoutingCriteria {
  /// How much better, in percent, the other model's answer must promise to be.
  ///
  /// Required.
  std::optional<double> response_quality_difference{};
};

}  // namespace outcrop::bedrock
