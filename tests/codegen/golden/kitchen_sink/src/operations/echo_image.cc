// Client::echo_image: how its request is written and its answer read.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/kitchen_sink/operations/echo_image.h"

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

constexpr internal::Field echo_image_fields[] = {
    {"payload", &internal::blob_type, offsetof(EchoImageView, payload), internal::Slot::optional},
    {"Content-Type", &internal::string_type, offsetof(EchoImageView, kind), internal::Slot::optional},
};
constexpr internal::Schema echo_image_schema =
    internal::structure_schema<EchoImageView>("EchoImageIO", echo_image_fields);
constexpr internal::HeaderField echo_image_headers[] = {
    {.name = "content-type",
     .type = &internal::string_type,
     .offset = offsetof(EchoImageView, kind),
     .slot = internal::Slot::optional},
};
constexpr internal::OutputSchema echo_image_output{
    .view = &echo_image_schema,
    .payload = &echo_image_fields[0],
    .headers = echo_image_headers,
};
constexpr internal::Operation echo_image_operation{
    .service = &common::service,
    .name = "EchoImage",
    .errors = common::errors,
    .output = &echo_image_output,
};

internal::HttpRequest encode(const EchoImageRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/echo/image"};
  out.header("Content-Type", in.kind);
  out.blob_payload(in.payload, "image/png");
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const EchoImageRequest& in) {
  writer.begin_object();
  writer.member("payload", in.payload);
  writer.member("kind", in.kind);
  writer.end_object();
}

const internal::Schema& schema_of(const EchoImageView*) { return echo_image_schema; }

Response<EchoImageView> Client::echo_image(const EchoImageRequest& request, const CallOptions& options) const {
  return internal::call<EchoImageView>(*connection_, echo_image_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const EchoImageRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, echo_image_operation, encode(request), options);
}

}  // namespace outcrop::kitchen_sink
