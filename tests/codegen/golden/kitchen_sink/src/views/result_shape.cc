// Decode tables of ResultShapeView.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/kitchen_sink/views/result_shape.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::kitchen_sink {
namespace {

constexpr internal::Type result_shape_jars_by_name_type = internal::map_type<JarView>(schemas::jar_type);
constexpr internal::Field result_shape_fields[] = {
    {"next", &internal::string_type, offsetof(ResultShapeView, next), internal::Slot::plain},
    {"jarsByName", &result_shape_jars_by_name_type, offsetof(ResultShapeView, jars_by_name), internal::Slot::plain},
};

}  // namespace

namespace schemas {

constinit const internal::Schema result_shape_schema =
    internal::structure_schema<ResultShapeView>("Result", result_shape_fields);
constinit const internal::Type result_shape_type = internal::structure_type<ResultShapeView>(result_shape_schema);

}  // namespace schemas

const internal::Schema& schema_of(const ResultShapeView*) { return schemas::result_shape_schema; }

}  // namespace outcrop::kitchen_sink
