// Decode tables of NestedView.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/kitchen_sink/views/nested.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::kitchen_sink {
namespace {

constexpr internal::Field nested_fields[] = {
    {"ignored", &internal::string_type, offsetof(NestedView, ignored), internal::Slot::optional},
    {"query", &internal::epoch_seconds_type, offsetof(NestedView, query), internal::Slot::optional},
};

}  // namespace

namespace schemas {

constinit const internal::Schema nested_schema = internal::structure_schema<NestedView>("Nested", nested_fields);
constinit const internal::Type nested_type = internal::structure_type<NestedView>(nested_schema);

}  // namespace schemas

const internal::Schema& schema_of(const NestedView*) { return schemas::nested_schema; }

}  // namespace outcrop::kitchen_sink
