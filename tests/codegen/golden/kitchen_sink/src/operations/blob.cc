// Client::blob: how its request is written and its answer read.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/kitchen_sink/operations/blob.h"

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

constexpr internal::Schema blob_schema = internal::structure_schema<BlobOperationView>("BlobOutput");
constexpr internal::OutputSchema blob_output{
    .view = &blob_schema,
    .body = &blob_schema,
};
constexpr internal::Operation blob_operation{
    .service = &common::service,
    .name = "Blob",
    .errors = common::errors,
    .output = &blob_output,
};

internal::HttpRequest encode(const BlobOperationRequest&) {
  internal::HttpRequest out{internal::Method::get, "/blob"};
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const BlobOperationRequest&) {
  writer.begin_object();
  writer.end_object();
}

const internal::Schema& schema_of(const BlobOperationView*) { return blob_schema; }

Response<BlobOperationView> Client::blob(const BlobOperationRequest& request, const CallOptions& options) const {
  return internal::call<BlobOperationView>(*connection_, blob_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const BlobOperationRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, blob_operation, encode(request), options);
}

}  // namespace outcrop::kitchen_sink
