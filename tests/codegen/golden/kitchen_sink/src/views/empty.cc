// Decode tables of EmptyView.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/kitchen_sink/views/empty.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::kitchen_sink {
namespace {}  // namespace

namespace schemas {

constinit const internal::Schema empty_schema = internal::structure_schema<EmptyView>("Empty");
constinit const internal::Type empty_type = internal::structure_type<EmptyView>(empty_schema);

}  // namespace schemas

const internal::Schema& schema_of(const EmptyView*) { return schemas::empty_schema; }

}  // namespace outcrop::kitchen_sink
