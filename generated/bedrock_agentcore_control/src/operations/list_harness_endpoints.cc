// Client::list_harness_endpoints: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/list_harness_endpoints.h"

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

constexpr internal::Type list_harness_endpoints_endpoints_type =
    internal::list_type<HarnessEndpointView>(schemas::harness_endpoint_type);
constexpr internal::Field list_harness_endpoints_fields[] = {
    {"endpoints", &list_harness_endpoints_endpoints_type, offsetof(ListHarnessEndpointsView, endpoints),
     internal::Slot::plain},
    {"nextToken", &internal::string_type, offsetof(ListHarnessEndpointsView, next_token), internal::Slot::optional},
};
constexpr internal::Schema list_harness_endpoints_schema =
    internal::structure_schema<ListHarnessEndpointsView>("ListHarnessEndpointsResponse", list_harness_endpoints_fields);
constexpr internal::OutputSchema list_harness_endpoints_output{
    .view = &list_harness_endpoints_schema,
    .body = &list_harness_endpoints_schema,
    .needs_body = true,
};
constexpr internal::Operation list_harness_endpoints_operation{
    .service = &common::service,
    .name = "ListHarnessEndpoints",
    .errors = common::errors,
    .output = &list_harness_endpoints_output,
    .output_token = "nextToken",
};

internal::HttpRequest encode(const ListHarnessEndpointsRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/harnesses/"};
  out.label("harnessId", in.harness_id)
      .segment("/endpoints")
      .query("maxResults", in.max_results)
      .query("nextToken", in.next_token);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const ListHarnessEndpointsRequest& in) {
  writer.begin_object();
  writer.member("harnessId", in.harness_id);
  writer.member("maxResults", in.max_results);
  writer.member("nextToken", in.next_token);
  writer.end_object();
}

const internal::Schema& schema_of(const ListHarnessEndpointsView*) { return list_harness_endpoints_schema; }

Response<ListHarnessEndpointsView> Client::list_harness_endpoints(const ListHarnessEndpointsRequest& request,
                                                                  const CallOptions& options) const {
  return internal::call<ListHarnessEndpointsView>(*connection_, list_harness_endpoints_operation, encode(request),
                                                  options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListHarnessEndpointsRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, list_harness_endpoints_operation, encode(request), options);
}

Pages<ListHarnessEndpointsView> Client::list_harness_endpoints_pages(ListHarnessEndpointsRequest request,
                                                                     const CallOptions& options) const {
  return internal::pages<ListHarnessEndpointsView>(
      connection_, list_harness_endpoints_operation,
      [request = std::move(request)](std::string_view token) mutable {
        if (!token.empty()) request.next_token = std::string(token);
        return encode(request);
      },
      [](const ListHarnessEndpointsView& page) { return page.next_token.value_or(std::string_view()); }, options);
}

Items<ListHarnessEndpointsView, HarnessEndpointView> Client::list_harness_endpoints_items(
    ListHarnessEndpointsRequest request, const CallOptions& options) const {
  return {list_harness_endpoints_pages(std::move(request), options),
          [](const ListHarnessEndpointsView& page) { return page.endpoints; }};
}

}  // namespace outcrop::bedrock_agentcore_control
