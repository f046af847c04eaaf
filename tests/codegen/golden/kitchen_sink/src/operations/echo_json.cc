// Client::echo_json: how its request is written and its answer read.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/kitchen_sink/operations/echo_json.h"

#include <cstddef>
#include <utility>

#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "outcrop/kitchen_sink/client.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::kitchen_sink {
namespace {

constexpr internal::Field echo_json_fields[] = {
    {"payload", &internal::string_type, offsetof(EchoJsonView, payload), internal::Slot::optional},
    {"Content-Type", &internal::string_type, offsetof(EchoJsonView, kind), internal::Slot::optional},
};
constexpr internal::Schema echo_json_schema = internal::structure_schema<EchoJsonView>("EchoJsonIO", echo_json_fields);
constexpr internal::HeaderField echo_json_headers[] = {
    {.name = "content-type",
     .type = &internal::string_type,
     .offset = offsetof(EchoJsonView, kind),
     .slot = internal::Slot::optional},
};
constexpr internal::OutputSchema echo_json_output{
    .view = &echo_json_schema,
    .payload = &echo_json_fields[0],
    .headers = echo_json_headers,
};
constexpr internal::Operation echo_json_operation{
    .service = &common::service,
    .name = "EchoJson",
    .errors = common::errors,
    .output = &echo_json_output,
};

internal::HttpRequest encode(const EchoJsonRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/echo/json"};
  out.header("Content-Type", in.kind);
  out.text_payload(in.payload, "application/json");
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const EchoJsonRequest& in) {
  writer.begin_object();
  writer.member("payload", in.payload);
  writer.member("kind", in.kind);
  writer.end_object();
}

const internal::Schema& schema_of(const EchoJsonView*) { return echo_json_schema; }

Response<EchoJsonView> Client::echo_json(const EchoJsonRequest& request, const CallOptions& options) const {
  return internal::call<EchoJsonView>(*connection_, echo_json_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const EchoJsonRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, echo_json_operation, encode(request), options);
}

}  // namespace outcrop::kitchen_sink
