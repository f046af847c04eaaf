// RoutingCriteria: parts of requests.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>

namespace outcrop::bedrock {

struct RoutingCriteria {
  /// Required.
  std::optional<double> response_quality_difference{};
};

}  // namespace outcrop::bedrock
