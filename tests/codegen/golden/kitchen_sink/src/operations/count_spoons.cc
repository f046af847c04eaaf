// Client::count_spoons: how its request is written and its answer read.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/kitchen_sink/operations/count_spoons.h"

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

constexpr internal::Schema count_spoons_schema = internal::structure_schema<CountSpoonsView>("CountSpoonsOutput");
constexpr internal::OutputSchema count_spoons_output{
    .view = &count_spoons_schema,
    .body = &count_spoons_schema,
};
constexpr internal::Operation count_spoons_operation{
    .service = &common::service,
    .name = "CountSpoons",
    .errors = common::errors,
    .output = &count_spoons_output,
};

internal::HttpRequest encode(const CountSpoonsRequest&) {
  internal::HttpRequest out{internal::Method::get, "/spoons"};
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const CountSpoonsRequest&) {
  writer.begin_object();
  writer.end_object();
}

const internal::Schema& schema_of(const CountSpoonsView*) { return count_spoons_schema; }

Response<CountSpoonsView> Client::count_spoons(const CountSpoonsRequest& request, const CallOptions& options) const {
  return internal::call<CountSpoonsView>(*connection_, count_spoons_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CountSpoonsRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, count_spoons_operation, encode(request), options);
}

}  // namespace outcrop::kitchen_sink
