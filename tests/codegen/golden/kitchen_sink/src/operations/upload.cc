// Client::upload: how its request is written and its answer read.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/kitchen_sink/operations/upload.h"

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

constexpr internal::Schema upload_schema = internal::structure_schema<UploadView>("UploadOutput");
constexpr internal::OutputSchema upload_output{
    .view = &upload_schema,
    .body = &upload_schema,
};
constexpr internal::Operation upload_operation{
    .service = &common::service,
    .name = "Upload",
    .errors = common::errors,
    .output = &upload_output,
};

internal::HttpRequest encode(const UploadRequest& in) {
  internal::HttpRequest out{internal::Method::put, "/files/"};
  out.label("name", in.name);
  out.blob_payload(in.bytes);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const UploadRequest& in) {
  writer.begin_object();
  writer.member("name", in.name);
  writer.member("bytes", in.bytes);
  writer.end_object();
}

const internal::Schema& schema_of(const UploadView*) { return upload_schema; }

Response<UploadView> Client::upload(const UploadRequest& request, const CallOptions& options) const {
  return internal::call<UploadView>(*connection_, upload_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const UploadRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, upload_operation, encode(request), options);
}

}  // namespace outcrop::kitchen_sink
