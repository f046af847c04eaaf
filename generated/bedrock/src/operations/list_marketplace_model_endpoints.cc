// Client::list_marketplace_model_endpoints: how its request is written and its answer read.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/operations/list_marketplace_model_endpoints.h"

#include <cstddef>
#include <utility>

#include "outcrop/bedrock/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock {
namespace {

constexpr internal::Type list_marketplace_model_endpoints_marketplace_model_endpoints_type =
    internal::list_type<MarketplaceModelEndpointSummaryView>(schemas::marketplace_model_endpoint_summary_type);
constexpr internal::Field list_marketplace_model_endpoints_fields[] = {
    {"marketplaceModelEndpoints", &list_marketplace_model_endpoints_marketplace_model_endpoints_type,
     offsetof(ListMarketplaceModelEndpointsView, marketplace_model_endpoints), internal::Slot::plain},
    {"nextToken", &internal::string_type, offsetof(ListMarketplaceModelEndpointsView, next_token),
     internal::Slot::optional},
};
constexpr internal::Schema list_marketplace_model_endpoints_schema =
    internal::structure_schema<ListMarketplaceModelEndpointsView>("ListMarketplaceModelEndpointsResponse",
                                                                  list_marketplace_model_endpoints_fields);
constexpr internal::OutputSchema list_marketplace_model_endpoints_output{
    .view = &list_marketplace_model_endpoints_schema,
    .body = &list_marketplace_model_endpoints_schema,
};
constexpr internal::Operation list_marketplace_model_endpoints_operation{
    .service = &common::service,
    .name = "ListMarketplaceModelEndpoints",
    .errors = common::errors,
    .output = &list_marketplace_model_endpoints_output,
    .output_token = "nextToken",
};

internal::HttpRequest encode(const ListMarketplaceModelEndpointsRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/marketplace-model/endpoints"};
  out.query("maxResults", in.max_results)
      .query("nextToken", in.next_token)
      .query("modelSourceIdentifier", in.model_source_equals);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const ListMarketplaceModelEndpointsRequest& in) {
  writer.begin_object();
  writer.member("maxResults", in.max_results);
  writer.member("nextToken", in.next_token);
  writer.member("modelSourceEquals", in.model_source_equals);
  writer.end_object();
}

const internal::Schema& schema_of(const ListMarketplaceModelEndpointsView*) {
  return list_marketplace_model_endpoints_schema;
}

Response<ListMarketplaceModelEndpointsView> Client::list_marketplace_model_endpoints(
    const ListMarketplaceModelEndpointsRequest& request, const CallOptions& options) const {
  return internal::call<ListMarketplaceModelEndpointsView>(*connection_, list_marketplace_model_endpoints_operation,
                                                           encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const ListMarketplaceModelEndpointsRequest& request, const CallOptions& options) {
  return internal::make_pending_call(target, list_marketplace_model_endpoints_operation, encode(request), options);
}

Pages<ListMarketplaceModelEndpointsView> Client::list_marketplace_model_endpoints_pages(
    ListMarketplaceModelEndpointsRequest request, const CallOptions& options) const {
  return internal::pages<ListMarketplaceModelEndpointsView>(
      connection_, list_marketplace_model_endpoints_operation,
      [request = std::move(request)](std::string_view token) mutable {
        if (!token.empty()) request.next_token = std::string(token);
        return encode(request);
      },
      [](const ListMarketplaceModelEndpointsView& page) { return page.next_token.value_or(std::string_view()); },
      options);
}

Items<ListMarketplaceModelEndpointsView, MarketplaceModelEndpointSummaryView>
Client::list_marketplace_model_endpoints_items(ListMarketplaceModelEndpointsRequest request,
                                               const CallOptions& options) const {
  return {list_marketplace_model_endpoints_pages(std::move(request), options),
          [](const ListMarketplaceModelEndpointsView& page) { return page.marketplace_model_endpoints; }};
}

}  // namespace outcrop::bedrock
