// Decode tables of JarView.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/kitchen_sink/views/jar.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::kitchen_sink {
namespace {

constexpr internal::Field jar_fields[] = {
    {"label", &internal::string_type, offsetof(JarView, label), internal::Slot::plain},
    {"class", &internal::string_type, offsetof(JarView, class_), internal::Slot::optional},
    {"Class", &internal::int32_type, offsetof(JarView, class_2), internal::Slot::optional},
    {"fooBar", &internal::string_type, offsetof(JarView, foo_bar), internal::Slot::optional},
    {"foo_bar", &internal::string_type, offsetof(JarView, foo_bar_2), internal::Slot::optional},
    {"size", &internal::int_enum_type, offsetof(JarView, size), internal::Slot::optional},
    {"room", &schemas::room_type, offsetof(JarView, room), internal::Slot::plain},
    {"opened", &internal::epoch_seconds_type, offsetof(JarView, opened), internal::Slot::optional},
    {"secret", &internal::string_type, offsetof(JarView, secret), internal::Slot::optional},
    {"contents", &internal::blob_type, offsetof(JarView, contents), internal::Slot::optional},
};

}  // namespace

namespace schemas {

constinit const internal::Schema jar_schema = internal::structure_schema<JarView>("Jar", jar_fields);
constinit const internal::Type jar_type = internal::structure_type<JarView>(jar_schema);

}  // namespace schemas
}  // namespace outcrop::kitchen_sink
