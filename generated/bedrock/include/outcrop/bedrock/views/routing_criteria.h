// RoutingCriteriaView: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock/shapes.h"

namespace outcrop::bedrock {

/// When a prompt router leaves the fallback model.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_RoutingCriteria.html
struct RoutingCriteriaView {
  /// How much better, in percent, the other model's answer must promise to be.
  double response_quality_difference{};
};
const internal::Schema& schema_of(const RoutingCriteriaView*);

}  // namespace outcrop::bedrock
