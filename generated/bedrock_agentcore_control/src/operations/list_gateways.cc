// Client::list_gateways: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/list_gateways.h"

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

constexpr internal::Type list_gateways_items_type =
    internal::list_type<GatewaySummaryView>(schemas::gateway_summary_type);
constexpr internal::Field list_gateways_fields[] = {
    {"items", &list_gateways_items_type, offsetof(ListGatewaysView, items), internal::Slot::plain},
    {"nextToken", &internal::string_type, offsetof(ListGatewaysView, next_token), internal::Slot::optional},
};
constexpr internal::Schema list_gateways_schema =
    internal::structure_schema<ListGatewaysView>("ListGatewaysResponse", list_gateways_fields);
constexpr internal::OutputSchema list_gateways_output{
    .view = &list_gateways_schema,
    .body = &list_gateways_schema,
    .needs_body = true,
};
constexpr internal::Operation list_gateways_operation{
    .service = &common::service,
    .name = "ListGateways",
    .errors = common::errors,
    .output = &list_gateways_output,
    .output_token = "nextToken",
};

internal::HttpRequest encode(const ListGatewaysRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/gateways/"};
  out.query("maxResults", in.max_results).query("nextToken", in.next_token);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const ListGatewaysRequest& in) {
  writer.begin_object();
  writer.member("maxResults", in.max_results);
  writer.member("nextToken", in.next_token);
  writer.end_object();
}

const internal::Schema& schema_of(const ListGatewaysView*) { return list_gateways_schema; }

Response<ListGatewaysView> Client::list_gateways(const ListGatewaysRequest& request, const CallOptions& options) const {
  return internal::call<ListGatewaysView>(*connection_, list_gateways_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListGatewaysRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, list_gateways_operation, encode(request), options);
}

Pages<ListGatewaysView> Client::list_gateways_pages(ListGatewaysRequest request, const CallOptions& options) const {
  return internal::pages<ListGatewaysView>(
      connection_, list_gateways_operation,
      [request = std::move(request)](std::string_view token) mutable {
        if (!token.empty()) request.next_token = std::string(token);
        return encode(request);
      },
      [](const ListGatewaysView& page) { return page.next_token.value_or(std::string_view()); }, options);
}

Items<ListGatewaysView, GatewaySummaryView> Client::list_gateways_items(ListGatewaysRequest request,
                                                                        const CallOptions& options) const {
  return {list_gateways_pages(std::move(request), options), [](const ListGatewaysView& page) { return page.items; }};
}

}  // namespace outcrop::bedrock_agentcore_control
