// Tables of the shapes in outcrop/bedrock/types/routing_criteria.h.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/types/routing_criteria.h>

#include "bedrock/fields.h"

namespace outcrop::bedrock {

const cli::Shape& fields_of(const RoutingCriteria*) {
  static constexpr cli::Field fields[] = {
      cli::field<&RoutingCriteria::response_quality_difference>("responseQualityDifference", true),
  };
  static constexpr cli::Shape shape{.name = "RoutingCriteria", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock
