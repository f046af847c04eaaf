// Decode tables of RoutingCriteriaView.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/views/routing_criteria.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock {
namespace {

constexpr internal::Field routing_criteria_fields[] = {
    {"responseQualityDifference", &internal::double_type, offsetof(RoutingCriteriaView, response_quality_difference),
     internal::Slot::plain},
};

}  // namespace

namespace schemas {

constinit const internal::Schema routing_criteria_schema =
    internal::structure_schema<RoutingCriteriaView>("RoutingCriteria", routing_criteria_fields);
constinit const internal::Type routing_criteria_type =
    internal::structure_type<RoutingCriteriaView>(routing_criteria_schema);

}  // namespace schemas

const internal::Schema& schema_of(const RoutingCriteriaView*) { return schemas::routing_criteria_schema; }

}  // namespace outcrop::bedrock
