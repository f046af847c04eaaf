// Client::listen: how its request is written and its answer read.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/kitchen_sink/operations/listen.h"

#include <cstddef>
#include <utility>

#include "outcrop/internal/schema_builders.h"
#include "outcrop/internal/stream_call.h"
#include "outcrop/kitchen_sink/client.h"
#include "schemas.h"
#include "service.h"
#include "streams.h"

namespace outcrop::kitchen_sink {
namespace {

constexpr internal::Field listen_fields[] = {
    {"X-Table", &internal::int32_type, offsetof(ListenView, table), internal::Slot::optional},
};
constexpr internal::Schema listen_schema = internal::structure_schema<ListenView>("StreamOutput", listen_fields);
constexpr internal::Schema listen_body = internal::structure_schema<ListenView>("StreamOutput");
constexpr internal::HeaderField listen_headers[] = {
    {.name = "x-table",
     .type = &internal::int32_type,
     .offset = offsetof(ListenView, table),
     .slot = internal::Slot::optional},
};
constexpr internal::OutputSchema listen_output{
    .view = &listen_schema,
    .body = &listen_body,
    .headers = listen_headers,
};
constexpr internal::Operation listen_operation{
    .service = &common::service,
    .name = "Listen",
    .errors = common::errors,
    .output = &listen_output,
    .events = &streams::events,
};

internal::HttpRequest encode(const ListenRequest&) {
  internal::HttpRequest out{internal::Method::post, "/listen"};
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const ListenRequest&) {
  writer.begin_object();
  writer.end_object();
}

const internal::Schema& schema_of(const ListenView*) { return listen_schema; }

EventStream<ListenView, EventsView> Client::listen(const ListenRequest& request, const CallOptions& options) const {
  return internal::stream<ListenView, EventsView>(connection_, listen_operation, encode(request), options);
}

}  // namespace outcrop::kitchen_sink
