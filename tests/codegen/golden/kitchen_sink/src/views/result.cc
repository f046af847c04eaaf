// Decode tables of ResultView.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/kitchen_sink/views/result.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::kitchen_sink {
namespace {

constexpr internal::Type result_jars_by_name_type = internal::map_type<JarView>(schemas::jar_type);
constexpr internal::Field result_fields[] = {
    {"next", &internal::string_type, offsetof(ResultView, next), internal::Slot::plain},
    {"jarsByName", &result_jars_by_name_type, offsetof(ResultView, jars_by_name), internal::Slot::plain},
};

}  // namespace

namespace schemas {

constinit const internal::Schema result_schema = internal::structure_schema<ResultView>("Result", result_fields);
constinit const internal::Type result_type = internal::structure_type<ResultView>(result_schema);

}  // namespace schemas
}  // namespace outcrop::kitchen_sink
