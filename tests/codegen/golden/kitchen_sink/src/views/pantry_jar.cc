// Decode tables of PantryJarView.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/kitchen_sink/views/pantry_jar.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::kitchen_sink {
namespace {

constexpr internal::Field pantry_jar_fields[] = {
    {"shelf", &internal::int32_type, offsetof(PantryJarView, shelf), internal::Slot::optional},
};

}  // namespace

namespace schemas {

constinit const internal::Schema pantry_jar_schema =
    internal::structure_schema<PantryJarView>("Jar", pantry_jar_fields);
constinit const internal::Type pantry_jar_type = internal::structure_type<PantryJarView>(pantry_jar_schema);

}  // namespace schemas

const internal::Schema& schema_of(const PantryJarView*) { return schemas::pantry_jar_schema; }

}  // namespace outcrop::kitchen_sink
