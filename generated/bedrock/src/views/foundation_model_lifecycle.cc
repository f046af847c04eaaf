// Decode tables of FoundationModelLifecycleView.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/views/foundation_model_lifecycle.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock {
namespace {

constexpr internal::Field foundation_model_lifecycle_fields[] = {
    {"status", &schemas::foundation_model_lifecycle_status_type, offsetof(FoundationModelLifecycleView, status),
     internal::Slot::plain},
    {"startOfLifeTime", &internal::date_time_type, offsetof(FoundationModelLifecycleView, start_of_life_time),
     internal::Slot::optional},
    {"endOfLifeTime", &internal::date_time_type, offsetof(FoundationModelLifecycleView, end_of_life_time),
     internal::Slot::optional},
    {"legacyTime", &internal::date_time_type, offsetof(FoundationModelLifecycleView, legacy_time),
     internal::Slot::optional},
    {"publicExtendedAccessTime", &internal::date_time_type,
     offsetof(FoundationModelLifecycleView, public_extended_access_time), internal::Slot::optional},
};

}  // namespace

namespace schemas {

constinit const internal::Schema foundation_model_lifecycle_schema =
    internal::structure_schema<FoundationModelLifecycleView>("FoundationModelLifecycle",
                                                             foundation_model_lifecycle_fields);
constinit const internal::Type foundation_model_lifecycle_type =
    internal::structure_type<FoundationModelLifecycleView>(foundation_model_lifecycle_schema);

}  // namespace schemas

const internal::Schema& schema_of(const FoundationModelLifecycleView*) {
  return schemas::foundation_model_lifecycle_schema;
}

}  // namespace outcrop::bedrock
