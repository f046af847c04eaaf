// Decode tables of ServiceTierView.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_runtime/views/service_tier.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_runtime {
namespace {

constexpr internal::Field service_tier_fields[] = {
    {"type", &schemas::service_tier_type_type, offsetof(ServiceTierView, type), internal::Slot::plain},
};

}  // namespace

namespace schemas {

constinit const internal::Schema service_tier_schema =
    internal::structure_schema<ServiceTierView>("ServiceTier", service_tier_fields);
constinit const internal::Type service_tier_type = internal::structure_type<ServiceTierView>(service_tier_schema);

}  // namespace schemas

const internal::Schema& schema_of(const ServiceTierView*) { return schemas::service_tier_schema; }

}  // namespace outcrop::bedrock_runtime
