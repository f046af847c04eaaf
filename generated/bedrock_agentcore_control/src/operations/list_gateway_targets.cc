// Client::list_gateway_targets: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/list_gateway_targets.h"

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

constexpr internal::Type list_gateway_targets_items_type =
    internal::list_type<TargetSummaryView>(schemas::target_summary_type);
constexpr internal::Field list_gateway_targets_fields[] = {
    {"items", &list_gateway_targets_items_type, offsetof(ListGatewayTargetsView, items), internal::Slot::plain},
    {"nextToken", &internal::string_type, offsetof(ListGatewayTargetsView, next_token), internal::Slot::optional},
};
constexpr internal::Schema list_gateway_targets_schema =
    internal::structure_schema<ListGatewayTargetsView>("ListGatewayTargetsResponse", list_gateway_targets_fields);
constexpr internal::OutputSchema list_gateway_targets_output{
    .view = &list_gateway_targets_schema,
    .body = &list_gateway_targets_schema,
    .needs_body = true,
};
constexpr internal::Operation list_gateway_targets_operation{
    .service = &common::service,
    .name = "ListGatewayTargets",
    .errors = common::errors,
    .output = &list_gateway_targets_output,
    .output_token = "nextToken",
};

internal::HttpRequest encode(const ListGatewayTargetsRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/gateways/"};
  out.label("gatewayIdentifier", in.gateway_identifier)
      .segment("/targets/")
      .query("maxResults", in.max_results)
      .query("nextToken", in.next_token);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const ListGatewayTargetsRequest& in) {
  writer.begin_object();
  writer.member("gatewayIdentifier", in.gateway_identifier);
  writer.member("maxResults", in.max_results);
  writer.member("nextToken", in.next_token);
  writer.end_object();
}

const internal::Schema& schema_of(const ListGatewayTargetsView*) { return list_gateway_targets_schema; }

Response<ListGatewayTargetsView> Client::list_gateway_targets(const ListGatewayTargetsRequest& request,
                                                              const CallOptions& options) const {
  return internal::call<ListGatewayTargetsView>(*connection_, list_gateway_targets_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListGatewayTargetsRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, list_gateway_targets_operation, encode(request), options);
}

Pages<ListGatewayTargetsView> Client::list_gateway_targets_pages(ListGatewayTargetsRequest request,
                                                                 const CallOptions& options) const {
  return internal::pages<ListGatewayTargetsView>(
      connection_, list_gateway_targets_operation,
      [request = std::move(request)](std::string_view token) mutable {
        if (!token.empty()) request.next_token = std::string(token);
        return encode(request);
      },
      [](const ListGatewayTargetsView& page) { return page.next_token.value_or(std::string_view()); }, options);
}

Items<ListGatewayTargetsView, TargetSummaryView> Client::list_gateway_targets_items(ListGatewayTargetsRequest request,
                                                                                    const CallOptions& options) const {
  return {list_gateway_targets_pages(std::move(request), options),
          [](const ListGatewayTargetsView& page) { return page.items; }};
}

}  // namespace outcrop::bedrock_agentcore_control
