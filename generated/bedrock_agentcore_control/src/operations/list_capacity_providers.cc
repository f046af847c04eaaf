// Client::list_capacity_providers: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/list_capacity_providers.h"

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

constexpr internal::Type list_capacity_providers_capacity_providers_type =
    internal::list_type<CapacityProviderSummaryView>(schemas::capacity_provider_summary_type);
constexpr internal::Field list_capacity_providers_fields[] = {
    {"capacityProviders", &list_capacity_providers_capacity_providers_type,
     offsetof(ListCapacityProvidersView, capacity_providers), internal::Slot::plain},
    {"nextToken", &internal::string_type, offsetof(ListCapacityProvidersView, next_token), internal::Slot::optional},
};
constexpr internal::Schema list_capacity_providers_schema = internal::structure_schema<ListCapacityProvidersView>(
    "ListCapacityProvidersOutput", list_capacity_providers_fields);
constexpr internal::OutputSchema list_capacity_providers_output{
    .view = &list_capacity_providers_schema,
    .body = &list_capacity_providers_schema,
    .needs_body = true,
};
constexpr internal::Operation list_capacity_providers_operation{
    .service = &common::service,
    .name = "ListCapacityProviders",
    .errors = common::errors,
    .output = &list_capacity_providers_output,
    .output_token = "nextToken",
};

internal::HttpRequest encode(const ListCapacityProvidersRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/capacity-providers"};
  out.query("maxResults", in.max_results).query("nextToken", in.next_token);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const ListCapacityProvidersRequest& in) {
  writer.begin_object();
  writer.member("maxResults", in.max_results);
  writer.member("nextToken", in.next_token);
  writer.end_object();
}

const internal::Schema& schema_of(const ListCapacityProvidersView*) { return list_capacity_providers_schema; }

Response<ListCapacityProvidersView> Client::list_capacity_providers(const ListCapacityProvidersRequest& request,
                                                                    const CallOptions& options) const {
  return internal::call<ListCapacityProvidersView>(*connection_, list_capacity_providers_operation, encode(request),
                                                   options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListCapacityProvidersRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, list_capacity_providers_operation, encode(request), options);
}

Pages<ListCapacityProvidersView> Client::list_capacity_providers_pages(ListCapacityProvidersRequest request,
                                                                       const CallOptions& options) const {
  return internal::pages<ListCapacityProvidersView>(
      connection_, list_capacity_providers_operation,
      [request = std::move(request)](std::string_view token) mutable {
        if (!token.empty()) request.next_token = std::string(token);
        return encode(request);
      },
      [](const ListCapacityProvidersView& page) { return page.next_token.value_or(std::string_view()); }, options);
}

Items<ListCapacityProvidersView, CapacityProviderSummaryView> Client::list_capacity_providers_items(
    ListCapacityProvidersRequest request, const CallOptions& options) const {
  return {list_capacity_providers_pages(std::move(request), options),
          [](const ListCapacityProvidersView& page) { return page.capacity_providers; }};
}

}  // namespace outcrop::bedrock_agentcore_control
