// Client::list_registries: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/list_registries.h"

#include <cstddef>
#include <utility>

#include "outcrop/bedrock_agentcore_control/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Type list_registries_registries_type =
    internal::list_type<RegistrySummaryView>(schemas::registry_summary_type);
constexpr internal::Field list_registries_fields[] = {
    {"registries", &list_registries_registries_type, offsetof(ListRegistriesView, registries), internal::Slot::plain},
    {"nextToken", &internal::string_type, offsetof(ListRegistriesView, next_token), internal::Slot::optional},
};
constexpr internal::Schema list_registries_schema =
    internal::structure_schema<ListRegistriesView>("ListRegistriesResponse", list_registries_fields);
constexpr internal::OutputSchema list_registries_output{
    .view = &list_registries_schema,
    .body = &list_registries_schema,
    .needs_body = true,
};
constexpr internal::Operation list_registries_operation{
    .service = &common::service,
    .name = "ListRegistries",
    .errors = common::errors,
    .output = &list_registries_output,
    .output_token = "nextToken",
};

internal::HttpRequest encode(const ListRegistriesRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/registries"};
  out.query("maxResults", in.max_results)
      .query("nextToken", in.next_token)
      .query("status", in.status)
      .query("authorizerType", in.authorizer_type);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const ListRegistriesRequest& in) {
  writer.begin_object();
  writer.member("maxResults", in.max_results);
  writer.member("nextToken", in.next_token);
  writer.member("status", in.status);
  writer.member("authorizerType", in.authorizer_type);
  writer.end_object();
}

const internal::Schema& schema_of(const ListRegistriesView*) { return list_registries_schema; }

Response<ListRegistriesView> Client::list_registries(const ListRegistriesRequest& request,
                                                     const CallOptions& options) const {
  return internal::call<ListRegistriesView>(*connection_, list_registries_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListRegistriesRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, list_registries_operation, encode(request), options);
}

Pages<ListRegistriesView> Client::list_registries_pages(ListRegistriesRequest request,
                                                        const CallOptions& options) const {
  return internal::pages<ListRegistriesView>(
      connection_, list_registries_operation,
      [request = std::move(request)](std::string_view token) mutable {
        if (!token.empty()) request.next_token = std::string(token);
        return encode(request);
      },
      [](const ListRegistriesView& page) { return page.next_token.value_or(std::string_view()); }, options);
}

Items<ListRegistriesView, RegistrySummaryView> Client::list_registries_items(ListRegistriesRequest request,
                                                                             const CallOptions& options) const {
  return {list_registries_pages(std::move(request), options),
          [](const ListRegistriesView& page) { return page.registries; }};
}

}  // namespace outcrop::bedrock_agentcore_control
