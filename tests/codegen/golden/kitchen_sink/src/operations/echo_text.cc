// Client::echo_text: how its request is written and its answer read.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/kitchen_sink/operations/echo_text.h"

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

constexpr internal::Field echo_text_fields[] = {
    {"payload", &internal::string_type, offsetof(EchoTextView, payload), internal::Slot::plain},
    {"Content-Type", &internal::string_type, offsetof(EchoTextView, kind), internal::Slot::optional},
};
constexpr internal::Schema echo_text_schema = internal::structure_schema<EchoTextView>("EchoTextIO", echo_text_fields);
constexpr internal::HeaderField echo_text_headers[] = {
    {.name = "content-type",
     .type = &internal::string_type,
     .offset = offsetof(EchoTextView, kind),
     .slot = internal::Slot::optional},
};
constexpr internal::OutputSchema echo_text_output{
    .view = &echo_text_schema,
    .payload = &echo_text_fields[0],
    .needs_body = true,
    .headers = echo_text_headers,
};
constexpr internal::Operation echo_text_operation{
    .service = &common::service,
    .name = "EchoText",
    .errors = common::errors,
    .output = &echo_text_output,
};

internal::HttpRequest encode(const EchoTextRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/echo/text"};
  out.header("Content-Type", in.kind);
  if (!in.payload) out.missing("payload");
  out.text_payload(in.payload);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const EchoTextRequest& in) {
  writer.begin_object();
  writer.member("payload", in.payload);
  writer.member("kind", in.kind);
  writer.end_object();
}

const internal::Schema& schema_of(const EchoTextView*) { return echo_text_schema; }

Response<EchoTextView> Client::echo_text(const EchoTextRequest& request, const CallOptions& options) const {
  return internal::call<EchoTextView>(*connection_, echo_text_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const EchoTextRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, echo_text_operation, encode(request), options);
}

}  // namespace outcrop::kitchen_sink
