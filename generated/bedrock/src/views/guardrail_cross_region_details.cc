// Decode tables of GuardrailCrossRegionDetailsView.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/views/guardrail_cross_region_details.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock {
namespace {

constexpr internal::Field guardrail_cross_region_details_fields[] = {
    {"guardrailProfileId", &internal::string_type, offsetof(GuardrailCrossRegionDetailsView, guardrail_profile_id),
     internal::Slot::optional},
    {"guardrailProfileArn", &internal::string_type, offsetof(GuardrailCrossRegionDetailsView, guardrail_profile_arn),
     internal::Slot::optional},
};

}  // namespace

namespace schemas {

constinit const internal::Schema guardrail_cross_region_details_schema =
    internal::structure_schema<GuardrailCrossRegionDetailsView>("GuardrailCrossRegionDetails",
                                                                guardrail_cross_region_details_fields);
constinit const internal::Type guardrail_cross_region_details_type =
    internal::structure_type<GuardrailCrossRegionDetailsView>(guardrail_cross_region_details_schema);

}  // namespace schemas

const internal::Schema& schema_of(const GuardrailCrossRegionDetailsView*) {
  return schemas::guardrail_cross_region_details_schema;
}

}  // namespace outcrop::bedrock
