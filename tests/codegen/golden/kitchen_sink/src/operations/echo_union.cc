// Client::echo_union: how its request is written and its answer read.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/kitchen_sink/operations/echo_union.h"

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

constexpr internal::Field echo_union_fields[] = {
    {"payload", &schemas::step_type, offsetof(EchoUnionView, payload), internal::Slot::reference, true},
    {"Content-Type", &internal::string_type, offsetof(EchoUnionView, kind), internal::Slot::optional},
};
constexpr internal::Schema echo_union_schema =
    internal::structure_schema<EchoUnionView>("EchoUnionIO", echo_union_fields);
constexpr internal::HeaderField echo_union_headers[] = {
    {.name = "content-type",
     .type = &internal::string_type,
     .offset = offsetof(EchoUnionView, kind),
     .slot = internal::Slot::optional},
};
constexpr internal::OutputSchema echo_union_output{
    .view = &echo_union_schema,
    .payload = &echo_union_fields[0],
    .headers = echo_union_headers,
};
constexpr internal::Operation echo_union_operation{
    .service = &common::service,
    .name = "EchoUnion",
    .errors = common::errors,
    .output = &echo_union_output,
};

internal::HttpRequest encode(const EchoUnionRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/echo/union"};
  out.header("Content-Type", in.kind);
  out.json_payload(in.payload, /*empty_object=*/false);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const EchoUnionRequest& in) {
  writer.begin_object();
  writer.sensitive().member("payload", in.payload);
  writer.member("kind", in.kind);
  writer.end_object();
}

const internal::Schema& schema_of(const EchoUnionView*) { return echo_union_schema; }

Response<EchoUnionView> Client::echo_union(const EchoUnionRequest& request, const CallOptions& options) const {
  return internal::call<EchoUnionView>(*connection_, echo_union_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const EchoUnionRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, echo_union_operation, encode(request), options);
}

}  // namespace outcrop::kitchen_sink
