// Decode tables of DefaultsView.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/kitchen_sink/views/defaults.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::kitchen_sink {
namespace {

constexpr internal::Field defaults_fields[] = {
    {"text", &internal::string_type, offsetof(DefaultsView, text), internal::Slot::plain},
    {"flag", &internal::boolean_type, offsetof(DefaultsView, flag), internal::Slot::plain},
    {"count", &internal::int32_type, offsetof(DefaultsView, count), internal::Slot::plain},
    {"ratio", &internal::float_type, offsetof(DefaultsView, ratio), internal::Slot::plain},
    {"room", &schemas::room_type, offsetof(DefaultsView, room), internal::Slot::plain},
    {"size", &internal::int_enum_type, offsetof(DefaultsView, size), internal::Slot::plain},
    {"when", &internal::epoch_seconds_type, offsetof(DefaultsView, when), internal::Slot::plain},
    {"bytes", &internal::blob_type, offsetof(DefaultsView, bytes), internal::Slot::plain},
    {"list", &internal::string_list_type, offsetof(DefaultsView, list), internal::Slot::plain},
    {"map", &internal::string_map_type, offsetof(DefaultsView, map), internal::Slot::plain},
    {"document", &internal::document_type, offsetof(DefaultsView, document), internal::Slot::plain},
    {"free", &internal::string_type, offsetof(DefaultsView, free), internal::Slot::optional},
    {"nothing", &internal::string_type, offsetof(DefaultsView, nothing), internal::Slot::optional},
    {"smallest", &internal::int64_type, offsetof(DefaultsView, smallest), internal::Slot::plain},
};

}  // namespace

namespace schemas {

constinit const internal::Schema defaults_schema =
    internal::structure_schema<DefaultsView>("Defaults", defaults_fields);
constinit const internal::Type defaults_type = internal::structure_type<DefaultsView>(defaults_schema);

}  // namespace schemas

const internal::Schema& schema_of(const DefaultsView*) { return schemas::defaults_schema; }

}  // namespace outcrop::kitchen_sink
