// Client::delete_: how its request is written and its answer read.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/kitchen_sink/operations/delete.h"

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

constexpr internal::Schema delete_schema = internal::structure_schema<DeleteView>("DeleteOutput");
constexpr internal::OutputSchema delete_output{
    .view = &delete_schema,
    .body = &delete_schema,
};
constexpr internal::Operation delete_operation{
    .service = &common::service,
    .name = "Delete",
    .errors = common::errors,
    .output = &delete_output,
    .unsigned_request = true,
};

internal::HttpRequest encode(const DeleteRequest&) {
  internal::HttpRequest out{internal::Method::del, "/"};
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const DeleteRequest&) {
  writer.begin_object();
  writer.end_object();
}

const internal::Schema& schema_of(const DeleteView*) { return delete_schema; }

Response<DeleteView> Client::delete_(const DeleteRequest& request, const CallOptions& options) const {
  return internal::call<DeleteView>(*connection_, delete_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const DeleteRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, delete_operation, encode(request), options);
}

}  // namespace outcrop::kitchen_sink
