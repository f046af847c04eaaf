// Client::list_names: how its request is written and its answer read.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/kitchen_sink/operations/list_names.h"

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

constexpr internal::Field list_names_fields[] = {
    {"names", &internal::string_list_type, offsetof(ListNamesView, names), internal::Slot::plain},
    {"X-Next", &internal::string_type, offsetof(ListNamesView, next_token), internal::Slot::plain},
};
constexpr internal::Schema list_names_schema =
    internal::structure_schema<ListNamesView>("ListNamesOutput", list_names_fields);
constexpr internal::Schema list_names_body =
    internal::structure_schema<ListNamesView>("ListNamesOutput", std::span(list_names_fields).first(1));
constexpr internal::HeaderField list_names_headers[] = {
    {.name = "x-next",
     .type = &internal::string_type,
     .offset = offsetof(ListNamesView, next_token),
     .slot = internal::Slot::plain},
};
constexpr internal::OutputSchema list_names_output{
    .view = &list_names_schema,
    .body = &list_names_body,
    .headers = list_names_headers,
};
constexpr internal::Operation list_names_operation{
    .service = &common::service,
    .name = "ListNames",
    .errors = common::errors,
    .output = &list_names_output,
};

internal::HttpRequest encode(const ListNamesRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/names"};
  out.query("token", in.next_token).query("max", in.max_results);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const ListNamesRequest& in) {
  writer.begin_object();
  writer.member("nextToken", in.next_token);
  writer.member("maxResults", in.max_results);
  writer.end_object();
}

const internal::Schema& schema_of(const ListNamesView*) { return list_names_schema; }

Response<ListNamesView> Client::list_names(const ListNamesRequest& request, const CallOptions& options) const {
  return internal::call<ListNamesView>(*connection_, list_names_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListNamesRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, list_names_operation, encode(request), options);
}

Pages<ListNamesView> Client::list_names_pages(ListNamesRequest request, const CallOptions& options) const {
  return internal::pages<ListNamesView>(
      connection_, list_names_operation,
      [request = std::move(request)](std::string_view token) mutable {
        if (!token.empty()) request.next_token = std::string(token);
        return encode(request);
      },
      [](const ListNamesView& page) { return page.next_token; }, options);
}

Items<ListNamesView, std::string_view> Client::list_names_items(ListNamesRequest request,
                                                                const CallOptions& options) const {
  return {list_names_pages(std::move(request), options), [](const ListNamesView& page) { return page.names; }};
}

}  // namespace outcrop::kitchen_sink
