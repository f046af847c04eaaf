// RoutingCriteria: parts of requests.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>

#include "outcrop/bedrock/shapes.h"

namespace outcrop::bedrock {

/// When a prompt router leaves the fallback model.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_RoutingCriteria.html
struct RoutingCriteria {
  /// How much better, in percent, the other model's answer must promise to be.
  ///
  /// Required. 0 to 100.
  std::optional<double> response_quality_difference{};

  friend bool operator==(const RoutingCriteria&, const RoutingCriteria&) = default;
};
void write_json(internal::JsonWriter& writer, const RoutingCriteria& in);

}  // namespace outcrop::bedrock
