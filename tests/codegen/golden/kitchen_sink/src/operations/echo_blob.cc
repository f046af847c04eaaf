// Client::echo_blob: how its request is written and its answer read.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/kitchen_sink/operations/echo_blob.h"

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

constexpr internal::Field echo_blob_fields[] = {
    {"payload", &internal::blob_type, offsetof(EchoBlobView, payload), internal::Slot::optional},
    {"Content-Type", &internal::string_type, offsetof(EchoBlobView, kind), internal::Slot::optional},
};
constexpr internal::Schema echo_blob_schema = internal::structure_schema<EchoBlobView>("EchoBlobIO", echo_blob_fields);
constexpr internal::HeaderField echo_blob_headers[] = {
    {.name = "content-type",
     .type = &internal::string_type,
     .offset = offsetof(EchoBlobView, kind),
     .slot = internal::Slot::optional},
};
constexpr internal::OutputSchema echo_blob_output{
    .view = &echo_blob_schema,
    .payload = &echo_blob_fields[0],
    .headers = echo_blob_headers,
};
constexpr internal::Operation echo_blob_operation{
    .service = &common::service,
    .name = "EchoBlob",
    .errors = common::errors,
    .output = &echo_blob_output,
};

internal::HttpRequest encode(const EchoBlobRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/echo/blob"};
  out.header("Content-Type", in.kind);
  out.blob_payload(in.payload);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const EchoBlobRequest& in) {
  writer.begin_object();
  writer.member("payload", in.payload);
  writer.member("kind", in.kind);
  writer.end_object();
}

const internal::Schema& schema_of(const EchoBlobView*) { return echo_blob_schema; }

Response<EchoBlobView> Client::echo_blob(const EchoBlobRequest& request, const CallOptions& options) const {
  return internal::call<EchoBlobView>(*connection_, echo_blob_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const EchoBlobRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, echo_blob_operation, encode(request), options);
}

}  // namespace outcrop::kitchen_sink
