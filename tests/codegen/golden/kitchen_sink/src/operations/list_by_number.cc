// Client::list_by_number: how its request is written and its answer read.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/kitchen_sink/operations/list_by_number.h"

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

constexpr internal::Field list_by_number_fields[] = {
    {"offset", &internal::int32_type, offsetof(ListByNumberView, offset), internal::Slot::optional},
};
constexpr internal::Schema list_by_number_schema =
    internal::structure_schema<ListByNumberView>("ListByNumberOutput", list_by_number_fields);
constexpr internal::OutputSchema list_by_number_output{
    .view = &list_by_number_schema,
    .body = &list_by_number_schema,
};
constexpr internal::Operation list_by_number_operation{
    .service = &common::service,
    .name = "ListByNumber",
    .errors = common::errors,
    .output = &list_by_number_output,
};

internal::HttpRequest encode(const ListByNumberRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/by-number"};
  out.query("offset", in.offset);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const ListByNumberRequest& in) {
  writer.begin_object();
  writer.member("offset", in.offset);
  writer.end_object();
}

const internal::Schema& schema_of(const ListByNumberView*) { return list_by_number_schema; }

Response<ListByNumberView> Client::list_by_number(const ListByNumberRequest& request,
                                                  const CallOptions& options) const {
  return internal::call<ListByNumberView>(*connection_, list_by_number_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListByNumberRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, list_by_number_operation, encode(request), options);
}

}  // namespace outcrop::kitchen_sink
