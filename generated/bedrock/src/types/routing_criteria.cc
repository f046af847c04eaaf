// Writes RoutingCriteria as JSON.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/types/routing_criteria.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock {

void write_json(internal::JsonWriter& writer, const RoutingCriteria& in) {
  writer.begin_object();
  writer.required("responseQualityDifference", in.response_quality_difference);
  writer.end_object();
}

}  // namespace outcrop::bedrock
