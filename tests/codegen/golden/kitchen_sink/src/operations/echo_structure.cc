// Client::echo_structure: how its request is written and its answer read.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/kitchen_sink/operations/echo_structure.h"

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

constexpr internal::Field echo_structure_fields[] = {
    {"payload", &schemas::jar_type, offsetof(EchoStructureView, payload), internal::Slot::reference},
    {"Content-Type", &internal::string_type, offsetof(EchoStructureView, kind), internal::Slot::optional},
};
constexpr internal::Schema echo_structure_schema =
    internal::structure_schema<EchoStructureView>("EchoStructureIO", echo_structure_fields);
constexpr internal::HeaderField echo_structure_headers[] = {
    {.name = "content-type",
     .type = &internal::string_type,
     .offset = offsetof(EchoStructureView, kind),
     .slot = internal::Slot::optional},
};
constexpr internal::OutputSchema echo_structure_output{
    .view = &echo_structure_schema,
    .payload = &echo_structure_fields[0],
    .headers = echo_structure_headers,
};
constexpr internal::Operation echo_structure_operation{
    .service = &common::service,
    .name = "EchoStructure",
    .errors = common::errors,
    .output = &echo_structure_output,
};

internal::HttpRequest encode(const EchoStructureRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/echo/structure"};
  out.header("Content-Type", in.kind);
  out.json_payload(in.payload, /*empty_object=*/true);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const EchoStructureRequest& in) {
  writer.begin_object();
  writer.member("payload", in.payload);
  writer.member("kind", in.kind);
  writer.end_object();
}

const internal::Schema& schema_of(const EchoStructureView*) { return echo_structure_schema; }

Response<EchoStructureView> Client::echo_structure(const EchoStructureRequest& request,
                                                   const CallOptions& options) const {
  return internal::call<EchoStructureView>(*connection_, echo_structure_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const EchoStructureRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, echo_structure_operation, encode(request), options);
}

}  // namespace outcrop::kitchen_sink
