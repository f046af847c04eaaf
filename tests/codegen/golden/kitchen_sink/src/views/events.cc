// Decode tables of EventsView and the shapes that only it holds.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/kitchen_sink/views/events.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::kitchen_sink {
namespace {

constexpr internal::Field ingredient_fields[] = {
    {"name", &internal::string_type, offsetof(IngredientView, name), internal::Slot::optional},
};

constexpr internal::Field note_fields[] = {
    {"text", &internal::string_type, offsetof(NoteView, text), internal::Slot::optional},
};

constexpr internal::Field photo_fields[] = {
    {"taken", &internal::epoch_seconds_type, offsetof(PhotoView, taken), internal::Slot::optional},
    {"image", &internal::blob_type, offsetof(PhotoView, image), internal::Slot::optional},
};

constexpr internal::Field served_fields[] = {
    {"dish", &schemas::recipe_type, offsetof(ServedView, dish), internal::Slot::reference},
};

constexpr internal::Field stirred_fields[] = {
    {"fast", &internal::boolean_type, offsetof(StirredView, fast), internal::Slot::optional},
    {"byte", &internal::int8_type, offsetof(StirredView, byte), internal::Slot::optional},
    {"short", &internal::int16_type, offsetof(StirredView, short_), internal::Slot::optional},
    {"times", &internal::int32_type, offsetof(StirredView, times), internal::Slot::optional},
    {"total", &internal::int64_type, offsetof(StirredView, total), internal::Slot::optional},
    {"at", &internal::epoch_seconds_type, offsetof(StirredView, at), internal::Slot::optional},
    {"mark", &internal::blob_type, offsetof(StirredView, mark), internal::Slot::optional},
    {"Tool", &internal::string_type, offsetof(StirredView, tool), internal::Slot::optional},
    {"room", &schemas::room_type, offsetof(StirredView, room), internal::Slot::plain},
    {"with", &internal::string_type, offsetof(StirredView, with), internal::Slot::optional},
    {"until", &internal::epoch_seconds_type, offsetof(StirredView, until), internal::Slot::optional},
};

constexpr internal::Field events_fields[] = {
    {"ingredient", &schemas::ingredient_type, offsetof(EventsView, ingredient), internal::Slot::reference},
    {"stirred", &schemas::stirred_type, offsetof(EventsView, stirred), internal::Slot::reference},
    {"photo", &schemas::photo_type, offsetof(EventsView, photo), internal::Slot::reference},
    {"note", &schemas::note_type, offsetof(EventsView, note), internal::Slot::reference},
    {"served", &schemas::served_type, offsetof(EventsView, served), internal::Slot::reference},
    {"done", &schemas::unit_type, offsetof(EventsView, done), internal::Slot::reference},
};

}  // namespace

namespace schemas {

constinit const internal::Schema ingredient_schema =
    internal::structure_schema<IngredientView>("Ingredient", ingredient_fields);
constinit const internal::Type ingredient_type = internal::structure_type<IngredientView>(ingredient_schema);

constinit const internal::Schema note_schema = internal::structure_schema<NoteView>("Note", note_fields);
constinit const internal::Type note_type = internal::structure_type<NoteView>(note_schema);

constinit const internal::Schema photo_schema = internal::structure_schema<PhotoView>("Photo", photo_fields);
constinit const internal::Type photo_type = internal::structure_type<PhotoView>(photo_schema);

constinit const internal::Schema served_schema = internal::structure_schema<ServedView>("Served", served_fields);
constinit const internal::Type served_type = internal::structure_type<ServedView>(served_schema);

constinit const internal::Schema stirred_schema = internal::structure_schema<StirredView>("Stirred", stirred_fields);
constinit const internal::Type stirred_type = internal::structure_type<StirredView>(stirred_schema);

constinit const internal::Schema events_schema = internal::union_schema<EventsView>("Events", events_fields);
constinit const internal::Type events_type = internal::union_type<EventsView>(events_schema);

}  // namespace schemas

const internal::Schema& schema_of(const IngredientView*) { return schemas::ingredient_schema; }
const internal::Schema& schema_of(const NoteView*) { return schemas::note_schema; }
const internal::Schema& schema_of(const PhotoView*) { return schemas::photo_schema; }
const internal::Schema& schema_of(const ServedView*) { return schemas::served_schema; }
const internal::Schema& schema_of(const StirredView*) { return schemas::stirred_schema; }
const internal::Schema& schema_of(const EventsView*) { return schemas::events_schema; }

}  // namespace outcrop::kitchen_sink
