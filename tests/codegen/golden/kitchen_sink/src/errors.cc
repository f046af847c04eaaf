// How the service's modeled errors are told apart and read.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/kitchen_sink/errors.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::kitchen_sink {
namespace {

constexpr internal::Schema broken_schema = internal::structure_schema<Broken>("Broken");
constexpr internal::OutputSchema broken_output{
    .view = &broken_schema,
    .body = &broken_schema,
};
constexpr internal::ErrorSpec broken_spec{
    .name = "Broken",
    .http_status = 500,
    .retry = internal::ModeledRetry::transient,
    .output = &broken_output,
};

constexpr internal::Field busy_fields[] = {
    {"Message", &internal::string_type, offsetof(Busy, message), internal::Slot::optional},
    {"message", &internal::string_type, offsetof(Busy, message), internal::Slot::optional},
};
constexpr internal::Schema busy_schema = internal::structure_schema<Busy>("Busy", busy_fields);
constexpr internal::OutputSchema busy_output{
    .view = &busy_schema,
    .body = &busy_schema,
};
constexpr internal::ErrorSpec busy_spec{
    .name = "Busy",
    .http_status = 429,
    .retry = internal::ModeledRetry::throttling,
    .output = &busy_output,
};

constexpr internal::Field not_found_fields[] = {
    {"message", &internal::string_type, offsetof(NotFound, message), internal::Slot::optional},
    {"room", &schemas::room_type, offsetof(NotFound, room), internal::Slot::plain},
    {"details", &schemas::jar_type, offsetof(NotFound, details), internal::Slot::reference},
    {"Message", &internal::string_type, offsetof(NotFound, message), internal::Slot::optional},
    {"X-Retry-Hint", &internal::int32_type, offsetof(NotFound, retry_hint), internal::Slot::optional},
};
constexpr internal::Schema not_found_schema = internal::structure_schema<NotFound>("NotFound", not_found_fields);
constexpr internal::Schema not_found_body =
    internal::structure_schema<NotFound>("NotFound", std::span(not_found_fields).first(4));
constexpr internal::HeaderField not_found_headers[] = {
    {.name = "x-retry-hint",
     .type = &internal::int32_type,
     .offset = offsetof(NotFound, retry_hint),
     .slot = internal::Slot::optional},
};
constexpr internal::OutputSchema not_found_output{
    .view = &not_found_schema,
    .body = &not_found_body,
    .headers = not_found_headers,
};
constexpr internal::ErrorSpec not_found_spec{
    .name = "NotFound",
    .http_status = 404,
    .retry = internal::ModeledRetry::none,
    .output = &not_found_output,
};

constexpr internal::Field on_fire_fields[] = {
    {"message", &internal::string_type, offsetof(OnFire, message), internal::Slot::optional},
    {"alarm", &internal::int32_type, offsetof(OnFire, alarm), internal::Slot::optional},
    {"Message", &internal::string_type, offsetof(OnFire, message), internal::Slot::optional},
};
constexpr internal::Schema on_fire_schema = internal::structure_schema<OnFire>("OnFire", on_fire_fields);
constexpr internal::OutputSchema on_fire_output{
    .view = &on_fire_schema,
    .body = &on_fire_schema,
};
constexpr internal::ErrorSpec on_fire_spec{
    .name = "OnFire",
    .http_status = 500,
    .retry = internal::ModeledRetry::none,
    .output = &on_fire_output,
};

}  // namespace

const internal::ErrorSpec& error_spec(const Broken*) { return broken_spec; }
const internal::Schema& schema_of(const Broken*) { return broken_schema; }
const internal::ErrorSpec& error_spec(const Busy*) { return busy_spec; }
const internal::Schema& schema_of(const Busy*) { return busy_schema; }
const internal::ErrorSpec& error_spec(const NotFound*) { return not_found_spec; }
const internal::Schema& schema_of(const NotFound*) { return not_found_schema; }
const internal::ErrorSpec& error_spec(const OnFire*) { return on_fire_spec; }
const internal::Schema& schema_of(const OnFire*) { return on_fire_schema; }

constinit const internal::ErrorSpec* const common::errors[] = {
    &broken_spec,
    &busy_spec,
    &not_found_spec,
    &on_fire_spec,
};

}  // namespace outcrop::kitchen_sink
