// Client::prefixed: how its request is written and its answer read.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/kitchen_sink/operations/prefixed.h"

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

constexpr internal::Schema prefixed_schema = internal::structure_schema<PrefixedView>("PrefixedOutput");
constexpr internal::OutputSchema prefixed_output{
    .view = &prefixed_schema,
    .body = &prefixed_schema,
};
constexpr internal::Operation prefixed_operation{
    .service = &common::service,
    .name = "Prefixed",
    .errors = common::errors,
    .output = &prefixed_output,
    .host_prefix = "data.",
};

internal::HttpRequest encode(const PrefixedRequest&) {
  internal::HttpRequest out{internal::Method::head, "/prefixed"};
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const PrefixedRequest&) {
  writer.begin_object();
  writer.end_object();
}

const internal::Schema& schema_of(const PrefixedView*) { return prefixed_schema; }

Response<PrefixedView> Client::prefixed(const PrefixedRequest& request, const CallOptions& options) const {
  return internal::call<PrefixedView>(*connection_, prefixed_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const PrefixedRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, prefixed_operation, encode(request), options);
}

}  // namespace outcrop::kitchen_sink
