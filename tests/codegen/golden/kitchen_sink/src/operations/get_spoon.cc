// Client::get_spoon: how its request is written and its answer read.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/kitchen_sink/operations/get_spoon.h"

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

constexpr internal::Schema get_spoon_schema = internal::structure_schema<GetSpoonView>("GetSpoonOutput");
constexpr internal::OutputSchema get_spoon_output{
    .view = &get_spoon_schema,
    .body = &get_spoon_schema,
};
constexpr internal::Operation get_spoon_operation{
    .service = &common::service,
    .name = "GetSpoon",
    .errors = common::errors,
    .output = &get_spoon_output,
};

internal::HttpRequest encode(const GetSpoonRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/spoons/"};
  out.label("spoonId", in.spoon_id);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const GetSpoonRequest& in) {
  writer.begin_object();
  writer.member("spoonId", in.spoon_id);
  writer.end_object();
}

const internal::Schema& schema_of(const GetSpoonView*) { return get_spoon_schema; }

Response<GetSpoonView> Client::get_spoon(const GetSpoonRequest& request, const CallOptions& options) const {
  return internal::call<GetSpoonView>(*connection_, get_spoon_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetSpoonRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, get_spoon_operation, encode(request), options);
}

}  // namespace outcrop::kitchen_sink
