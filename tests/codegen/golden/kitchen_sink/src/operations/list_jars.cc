// Client::list_jars: how its request is written and its answer read.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/kitchen_sink/operations/list_jars.h"

#include <cstddef>
#include <utility>

#include "outcrop/internal/call.h"
#include "outcrop/internal/schema_builders.h"
#include "outcrop/kitchen_sink/client.h"
#include "schemas.h"
#include "service.h"
#include "write_json.h"

namespace outcrop::kitchen_sink {
namespace {

constexpr internal::Type list_jars_jars_type = internal::list_type<JarView>(schemas::jar_type);
constexpr internal::Field list_jars_fields[] = {
    {"nextToken", &internal::string_type, offsetof(ListJarsView, next_token), internal::Slot::optional},
    {"jars", &list_jars_jars_type, offsetof(ListJarsView, jars), internal::Slot::plain},
};
constexpr internal::Schema list_jars_schema =
    internal::structure_schema<ListJarsView>("ListJarsOutput", list_jars_fields);
constexpr internal::OutputSchema list_jars_output{
    .view = &list_jars_schema,
    .body = &list_jars_schema,
};
constexpr internal::Operation list_jars_operation{
    .service = &service,
    .name = "ListJars",
    .errors = service_errors,
    .output = &list_jars_output,
    .output_token = "nextToken",
};

internal::HttpRequest encode(const ListJarsRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/jars"};
  out.query("token", in.next_token).query("max", in.max_results);
  return out;
}

}  // namespace

Response<ListJarsView> Client::list_jars(const ListJarsRequest& request, const CallOptions& options) const {
  return internal::call<ListJarsView>(*connection_, list_jars_operation, encode(request), options);
}

Pages<ListJarsView> Client::list_jars_pages(ListJarsRequest request, const CallOptions& options) const {
  return internal::pages<ListJarsView>(
      connection_, list_jars_operation,
      [request = std::move(request)](std::string_view token) mutable {
        if (!token.empty()) request.next_token = std::string(token);
        return encode(request);
      },
      [](const ListJarsView& page) { return page.next_token.value_or(std::string_view()); }, options);
}

Items<ListJarsView, JarView> Client::list_jars_items(ListJarsRequest request, const CallOptions& options) const {
  return {list_jars_pages(std::move(request), options), [](const ListJarsView& page) { return page.jars; }};
}

}  // namespace outcrop::kitchen_sink
