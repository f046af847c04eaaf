// How the events of Events are told apart and read.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/kitchen_sink/views/events.h"

#include <cstddef>
#include <string_view>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "streams.h"

namespace outcrop::kitchen_sink::streams {
namespace {

constexpr internal::Field stirred_event_fields[] = {
    {"with", &internal::string_type, offsetof(StirredView, with), internal::Slot::optional},
    {"until", &internal::epoch_seconds_type, offsetof(StirredView, until), internal::Slot::optional},
    {"fast", &internal::boolean_type, offsetof(StirredView, fast), internal::Slot::optional},
    {"byte", &internal::int8_type, offsetof(StirredView, byte), internal::Slot::optional},
    {"short", &internal::int16_type, offsetof(StirredView, short_), internal::Slot::optional},
    {"times", &internal::int32_type, offsetof(StirredView, times), internal::Slot::optional},
    {"total", &internal::int64_type, offsetof(StirredView, total), internal::Slot::optional},
    {"at", &internal::epoch_seconds_type, offsetof(StirredView, at), internal::Slot::optional},
    {"mark", &internal::blob_type, offsetof(StirredView, mark), internal::Slot::optional},
    {"Tool", &internal::string_type, offsetof(StirredView, tool), internal::Slot::optional},
    {"room", &schemas::room_type, offsetof(StirredView, room), internal::Slot::plain},
};
constexpr internal::Schema stirred_event_schema =
    internal::structure_schema<StirredView>("Stirred", stirred_event_fields);
constexpr internal::Schema stirred_event_body =
    internal::structure_schema<StirredView>("Stirred", std::span(stirred_event_fields).first(2));
constexpr internal::HeaderField stirred_event_headers[] = {
    {.name = "fast",
     .type = &internal::boolean_type,
     .offset = offsetof(StirredView, fast),
     .slot = internal::Slot::optional},
    {.name = "byte",
     .type = &internal::int8_type,
     .offset = offsetof(StirredView, byte),
     .slot = internal::Slot::optional},
    {.name = "short",
     .type = &internal::int16_type,
     .offset = offsetof(StirredView, short_),
     .slot = internal::Slot::optional},
    {.name = "times",
     .type = &internal::int32_type,
     .offset = offsetof(StirredView, times),
     .slot = internal::Slot::optional},
    {.name = "total",
     .type = &internal::int64_type,
     .offset = offsetof(StirredView, total),
     .slot = internal::Slot::optional},
    {.name = "at",
     .type = &internal::epoch_seconds_type,
     .offset = offsetof(StirredView, at),
     .slot = internal::Slot::optional},
    {.name = "mark",
     .type = &internal::blob_type,
     .offset = offsetof(StirredView, mark),
     .slot = internal::Slot::optional},
    {.name = "Tool",
     .type = &internal::string_type,
     .offset = offsetof(StirredView, tool),
     .slot = internal::Slot::optional},
    {.name = "room", .type = &schemas::room_type, .offset = offsetof(StirredView, room), .slot = internal::Slot::plain},
};
constexpr internal::OutputSchema stirred_event_output{
    .view = &stirred_event_schema,
    .body = &stirred_event_body,
    .headers = stirred_event_headers,
};

constexpr internal::Field photo_event_fields[] = {
    {"taken", &internal::epoch_seconds_type, offsetof(PhotoView, taken), internal::Slot::optional},
    {"image", &internal::blob_type, offsetof(PhotoView, image), internal::Slot::optional},
};
constexpr internal::Schema photo_event_schema = internal::structure_schema<PhotoView>("Photo", photo_event_fields);
constexpr internal::HeaderField photo_event_headers[] = {
    {.name = "taken",
     .type = &internal::epoch_seconds_type,
     .offset = offsetof(PhotoView, taken),
     .slot = internal::Slot::optional},
};
constexpr internal::OutputSchema photo_event_output{
    .view = &photo_event_schema,
    .payload = &photo_event_fields[1],
    .headers = photo_event_headers,
};

constexpr internal::Field note_event_fields[] = {
    {"text", &internal::string_type, offsetof(NoteView, text), internal::Slot::optional},
};
constexpr internal::Schema note_event_schema = internal::structure_schema<NoteView>("Note", note_event_fields);
constexpr internal::OutputSchema note_event_output{
    .view = &note_event_schema,
    .payload = &note_event_fields[0],
};

constexpr internal::Field served_event_fields[] = {
    {"dish", &schemas::recipe_type, offsetof(ServedView, dish), internal::Slot::reference},
};
constexpr internal::Schema served_event_schema = internal::structure_schema<ServedView>("Served", served_event_fields);
constexpr internal::OutputSchema served_event_output{
    .view = &served_event_schema,
    .payload = &served_event_fields[0],
};

constexpr internal::OutputSchema events_ingredient{.view = &schemas::ingredient_schema,
                                                   .body = &schemas::ingredient_schema};
constexpr internal::OutputSchema events_unit{.view = &schemas::unit_schema, .body = &schemas::unit_schema};

constexpr internal::EventSpec events_events[] = {
    {"ingredient", &events_ingredient}, {"stirred", &stirred_event_output}, {"photo", &photo_event_output},
    {"note", &note_event_output},       {"served", &served_event_output},   {"done", &events_unit},
};
constexpr internal::EventException events_exceptions[] = {
    {"busy", "Busy"},
    {"onFire", "OnFire"},
};

}  // namespace

constinit const internal::EventStreamSchema events{
    .view = &schemas::events_schema,
    .events = events_events,
    .exceptions = events_exceptions,
};

}  // namespace outcrop::kitchen_sink::streams
