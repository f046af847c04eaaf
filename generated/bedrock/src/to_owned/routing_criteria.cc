// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/types/routing_criteria.h"

#include "outcrop/bedrock/to_owned.h"
#include "outcrop/bedrock/views/routing_criteria.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

RoutingCriteria to_owned(const RoutingCriteriaView& view) {
  RoutingCriteria owned;
  internal::own(owned.response_quality_difference, view.response_quality_difference);
  return owned;
}

}  // namespace outcrop::bedrock
