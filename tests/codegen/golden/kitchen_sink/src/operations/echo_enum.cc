// Client::echo_enum: how its request is written and its answer read.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/kitchen_sink/operations/echo_enum.h"

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

constexpr internal::Field echo_enum_fields[] = {
    {"payload", &schemas::room_type, offsetof(EchoEnumView, payload), internal::Slot::plain},
    {"Content-Type", &internal::string_type, offsetof(EchoEnumView, kind), internal::Slot::optional},
};
constexpr internal::Schema echo_enum_schema = internal::structure_schema<EchoEnumView>("EchoEnumIO", echo_enum_fields);
constexpr internal::HeaderField echo_enum_headers[] = {
    {.name = "content-type",
     .type = &internal::string_type,
     .offset = offsetof(EchoEnumView, kind),
     .slot = internal::Slot::optional},
};
constexpr internal::OutputSchema echo_enum_output{
    .view = &echo_enum_schema,
    .payload = &echo_enum_fields[0],
    .headers = echo_enum_headers,
};
constexpr internal::Operation echo_enum_operation{
    .service = &common::service,
    .name = "EchoEnum",
    .errors = common::errors,
    .output = &echo_enum_output,
};

internal::HttpRequest encode(const EchoEnumRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/echo/enum"};
  out.header("Content-Type", in.kind);
  out.text_payload(in.payload);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const EchoEnumRequest& in) {
  writer.begin_object();
  writer.member("payload", in.payload);
  writer.member("kind", in.kind);
  writer.end_object();
}

const internal::Schema& schema_of(const EchoEnumView*) { return echo_enum_schema; }

Response<EchoEnumView> Client::echo_enum(const EchoEnumRequest& request, const CallOptions& options) const {
  return internal::call<EchoEnumView>(*connection_, echo_enum_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const EchoEnumRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, echo_enum_operation, encode(request), options);
}

}  // namespace outcrop::kitchen_sink
