// Client::list_payment_instruments: how its request is written and its answer read.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/operations/list_payment_instruments.h"

#include <cstddef>
#include <utility>

#include "outcrop/bedrock_agentcore/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock_agentcore {
namespace {

constexpr internal::Type list_payment_instruments_payment_instruments_type =
    internal::list_type<PaymentInstrumentSummaryView>(schemas::payment_instrument_summary_type);
constexpr internal::Field list_payment_instruments_fields[] = {
    {"paymentInstruments", &list_payment_instruments_payment_instruments_type,
     offsetof(ListPaymentInstrumentsView, payment_instruments), internal::Slot::plain},
    {"nextToken", &internal::string_type, offsetof(ListPaymentInstrumentsView, next_token), internal::Slot::optional},
};
constexpr internal::Schema list_payment_instruments_schema = internal::structure_schema<ListPaymentInstrumentsView>(
    "ListPaymentInstrumentsResponse", list_payment_instruments_fields);
constexpr internal::OutputSchema list_payment_instruments_output{
    .view = &list_payment_instruments_schema,
    .body = &list_payment_instruments_schema,
    .needs_body = true,
};
constexpr internal::Operation list_payment_instruments_operation{
    .service = &common::service,
    .name = "ListPaymentInstruments",
    .errors = common::errors,
    .output = &list_payment_instruments_output,
    .output_token = "nextToken",
};

internal::HttpRequest encode(const ListPaymentInstrumentsRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/payments/listPaymentInstruments"};
  out.header("X-Amzn-Bedrock-AgentCore-Payments-User-Id", in.user_id)
      .header("X-Amzn-Bedrock-AgentCore-Payments-Agent-Name", in.agent_name);
  out.json_object([&](internal::JsonWriter& writer) {
    writer.required("paymentManagerArn", in.payment_manager_arn);
    writer.member("paymentConnectorId", in.payment_connector_id);
    writer.member("nextToken", in.next_token);
    writer.member("maxResults", in.max_results);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const ListPaymentInstrumentsRequest& in) {
  writer.begin_object();
  writer.member("userId", in.user_id);
  writer.member("agentName", in.agent_name);
  writer.member("paymentManagerArn", in.payment_manager_arn);
  writer.member("paymentConnectorId", in.payment_connector_id);
  writer.member("nextToken", in.next_token);
  writer.member("maxResults", in.max_results);
  writer.end_object();
}

const internal::Schema& schema_of(const ListPaymentInstrumentsView*) { return list_payment_instruments_schema; }

Response<ListPaymentInstrumentsView> Client::list_payment_instruments(const ListPaymentInstrumentsRequest& request,
                                                                      const CallOptions& options) const {
  return internal::call<ListPaymentInstrumentsView>(*connection_, list_payment_instruments_operation, encode(request),
                                                    options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListPaymentInstrumentsRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, list_payment_instruments_operation, encode(request), options);
}

Pages<ListPaymentInstrumentsView> Client::list_payment_instruments_pages(ListPaymentInstrumentsRequest request,
                                                                         const CallOptions& options) const {
  return internal::pages<ListPaymentInstrumentsView>(
      connection_, list_payment_instruments_operation,
      [request = std::move(request)](std::string_view token) mutable {
        if (!token.empty()) request.next_token = std::string(token);
        return encode(request);
      },
      [](const ListPaymentInstrumentsView& page) { return page.next_token.value_or(std::string_view()); }, options);
}

Items<ListPaymentInstrumentsView, PaymentInstrumentSummaryView> Client::list_payment_instruments_items(
    ListPaymentInstrumentsRequest request, const CallOptions& options) const {
  return {list_payment_instruments_pages(std::move(request), options),
          [](const ListPaymentInstrumentsView& page) { return page.payment_instruments; }};
}

}  // namespace outcrop::bedrock_agentcore
