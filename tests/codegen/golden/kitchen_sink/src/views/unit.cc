// Decode tables of UnitView.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/kitchen_sink/views/unit.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::kitchen_sink {
namespace {}  // namespace

namespace schemas {

constinit const internal::Schema unit_schema = internal::structure_schema<UnitView>("Unit");
constinit const internal::Type unit_type = internal::structure_type<UnitView>(unit_schema);

}  // namespace schemas

const internal::Schema& schema_of(const UnitView*) { return schemas::unit_schema; }

}  // namespace outcrop::kitchen_sink
