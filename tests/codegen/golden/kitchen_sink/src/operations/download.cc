// Client::download: how its request is written and its answer read.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/kitchen_sink/operations/download.h"

#include <cstddef>
#include <utility>

#include "outcrop/internal/byte_call.h"
#include "outcrop/internal/schema_builders.h"
#include "outcrop/kitchen_sink/client.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::kitchen_sink {
namespace {

constexpr internal::Field download_fields[] = {
    {"Content-Length", &internal::int64_type, offsetof(DownloadView, length), internal::Slot::optional},
};
constexpr internal::Schema download_schema =
    internal::structure_schema<DownloadView>("DownloadOutput", download_fields);
constexpr internal::Schema download_body = internal::structure_schema<DownloadView>("DownloadOutput");
constexpr internal::HeaderField download_headers[] = {
    {.name = "content-length",
     .type = &internal::int64_type,
     .offset = offsetof(DownloadView, length),
     .slot = internal::Slot::optional},
};
constexpr internal::OutputSchema download_output{
    .view = &download_schema,
    .body = &download_body,
    .headers = download_headers,
};
constexpr internal::Operation download_operation{
    .service = &common::service,
    .name = "Download",
    .errors = common::errors,
    .output = &download_output,
    .streams_bytes = true,
};

internal::HttpRequest encode(const DownloadRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/files/"};
  out.label("name", in.name);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const DownloadRequest& in) {
  writer.begin_object();
  writer.member("name", in.name);
  writer.end_object();
}

const internal::Schema& schema_of(const DownloadView*) { return download_schema; }

ByteStream<DownloadView> Client::download(const DownloadRequest& request, const CallOptions& options) const {
  return internal::byte_stream<DownloadView>(connection_, download_operation, encode(request), options);
}

}  // namespace outcrop::kitchen_sink
