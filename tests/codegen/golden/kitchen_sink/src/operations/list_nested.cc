// Client::list_nested: how its request is written and its answer read.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/kitchen_sink/operations/list_nested.h"

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

constexpr internal::Field list_nested_fields[] = {
    {"result", &schemas::result_shape_type, offsetof(ListNestedView, result), internal::Slot::reference},
};
constexpr internal::Schema list_nested_schema =
    internal::structure_schema<ListNestedView>("ListNestedOutput", list_nested_fields);
constexpr internal::OutputSchema list_nested_output{
    .view = &list_nested_schema,
    .body = &list_nested_schema,
};
constexpr internal::Operation list_nested_operation{
    .service = &common::service,
    .name = "ListNested",
    .errors = common::errors,
    .output = &list_nested_output,
};

internal::HttpRequest encode(const ListNestedRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/nested"};
  out.json_object([&](internal::JsonWriter& writer) { writer.member("marker", in.marker); });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const ListNestedRequest& in) {
  writer.begin_object();
  writer.member("marker", in.marker);
  writer.end_object();
}

const internal::Schema& schema_of(const ListNestedView*) { return list_nested_schema; }

Response<ListNestedView> Client::list_nested(const ListNestedRequest& request, const CallOptions& options) const {
  return internal::call<ListNestedView>(*connection_, list_nested_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListNestedRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, list_nested_operation, encode(request), options);
}

Pages<ListNestedView> Client::list_nested_pages(ListNestedRequest request, const CallOptions& options) const {
  return internal::pages<ListNestedView>(
      connection_, list_nested_operation,
      [request = std::move(request)](std::string_view token) mutable {
        if (!token.empty()) request.marker = std::string(token);
        return encode(request);
      },
      [](const ListNestedView& page) {
        if (!page.result) return std::string_view();
        return page.result->next;
      },
      options);
}

Items<ListNestedView, MapEntry<JarView>> Client::list_nested_items(ListNestedRequest request,
                                                                   const CallOptions& options) const {
  return {list_nested_pages(std::move(request), options), [](const ListNestedView& page) {
            if (!page.result) return std::span<const MapEntry<JarView>>();
            return page.result->jars_by_name.entries();
          }};
}

}  // namespace outcrop::kitchen_sink
