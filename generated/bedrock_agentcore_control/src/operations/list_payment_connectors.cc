// Client::list_payment_connectors: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/list_payment_connectors.h"

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

constexpr internal::Type list_payment_connectors_payment_connectors_type =
    internal::list_type<PaymentConnectorSummaryView>(schemas::payment_connector_summary_type);
constexpr internal::Field list_payment_connectors_fields[] = {
    {"paymentConnectors", &list_payment_connectors_payment_connectors_type,
     offsetof(ListPaymentConnectorsView, payment_connectors), internal::Slot::plain},
    {"nextToken", &internal::string_type, offsetof(ListPaymentConnectorsView, next_token), internal::Slot::optional},
};
constexpr internal::Schema list_payment_connectors_schema = internal::structure_schema<ListPaymentConnectorsView>(
    "ListPaymentConnectorsResponse", list_payment_connectors_fields);
constexpr internal::OutputSchema list_payment_connectors_output{
    .view = &list_payment_connectors_schema,
    .body = &list_payment_connectors_schema,
    .needs_body = true,
};
constexpr internal::Operation list_payment_connectors_operation{
    .service = &common::service,
    .name = "ListPaymentConnectors",
    .errors = common::errors,
    .output = &list_payment_connectors_output,
    .output_token = "nextToken",
};

internal::HttpRequest encode(const ListPaymentConnectorsRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/payments/managers/"};
  out.label("paymentManagerId", in.payment_manager_id)
      .segment("/connectors-list")
      .query("maxResults", in.max_results)
      .query("nextToken", in.next_token);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const ListPaymentConnectorsRequest& in) {
  writer.begin_object();
  writer.member("paymentManagerId", in.payment_manager_id);
  writer.member("maxResults", in.max_results);
  writer.member("nextToken", in.next_token);
  writer.end_object();
}

const internal::Schema& schema_of(const ListPaymentConnectorsView*) { return list_payment_connectors_schema; }

Response<ListPaymentConnectorsView> Client::list_payment_connectors(const ListPaymentConnectorsRequest& request,
                                                                    const CallOptions& options) const {
  return internal::call<ListPaymentConnectorsView>(*connection_, list_payment_connectors_operation, encode(request),
                                                   options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListPaymentConnectorsRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, list_payment_connectors_operation, encode(request), options);
}

Pages<ListPaymentConnectorsView> Client::list_payment_connectors_pages(ListPaymentConnectorsRequest request,
                                                                       const CallOptions& options) const {
  return internal::pages<ListPaymentConnectorsView>(
      connection_, list_payment_connectors_operation,
      [request = std::move(request)](std::string_view token) mutable {
        if (!token.empty()) request.next_token = std::string(token);
        return encode(request);
      },
      [](const ListPaymentConnectorsView& page) { return page.next_token.value_or(std::string_view()); }, options);
}

Items<ListPaymentConnectorsView, PaymentConnectorSummaryView> Client::list_payment_connectors_items(
    ListPaymentConnectorsRequest request, const CallOptions& options) const {
  return {list_payment_connectors_pages(std::move(request), options),
          [](const ListPaymentConnectorsView& page) { return page.payment_connectors; }};
}

}  // namespace outcrop::bedrock_agentcore_control
