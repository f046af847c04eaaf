// Client::list_payment_managers: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/list_payment_managers.h"

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

constexpr internal::Type list_payment_managers_payment_managers_type =
    internal::list_type<PaymentManagerSummaryView>(schemas::payment_manager_summary_type);
constexpr internal::Field list_payment_managers_fields[] = {
    {"paymentManagers", &list_payment_managers_payment_managers_type,
     offsetof(ListPaymentManagersView, payment_managers), internal::Slot::plain},
    {"nextToken", &internal::string_type, offsetof(ListPaymentManagersView, next_token), internal::Slot::optional},
};
constexpr internal::Schema list_payment_managers_schema =
    internal::structure_schema<ListPaymentManagersView>("ListPaymentManagersResponse", list_payment_managers_fields);
constexpr internal::OutputSchema list_payment_managers_output{
    .view = &list_payment_managers_schema,
    .body = &list_payment_managers_schema,
    .needs_body = true,
};
constexpr internal::Operation list_payment_managers_operation{
    .service = &common::service,
    .name = "ListPaymentManagers",
    .errors = common::errors,
    .output = &list_payment_managers_output,
    .output_token = "nextToken",
};

internal::HttpRequest encode(const ListPaymentManagersRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/payments/managers-list"};
  out.query("maxResults", in.max_results).query("nextToken", in.next_token);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const ListPaymentManagersRequest& in) {
  writer.begin_object();
  writer.member("maxResults", in.max_results);
  writer.member("nextToken", in.next_token);
  writer.end_object();
}

const internal::Schema& schema_of(const ListPaymentManagersView*) { return list_payment_managers_schema; }

Response<ListPaymentManagersView> Client::list_payment_managers(const ListPaymentManagersRequest& request,
                                                                const CallOptions& options) const {
  return internal::call<ListPaymentManagersView>(*connection_, list_payment_managers_operation, encode(request),
                                                 options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListPaymentManagersRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, list_payment_managers_operation, encode(request), options);
}

Pages<ListPaymentManagersView> Client::list_payment_managers_pages(ListPaymentManagersRequest request,
                                                                   const CallOptions& options) const {
  return internal::pages<ListPaymentManagersView>(
      connection_, list_payment_managers_operation,
      [request = std::move(request)](std::string_view token) mutable {
        if (!token.empty()) request.next_token = std::string(token);
        return encode(request);
      },
      [](const ListPaymentManagersView& page) { return page.next_token.value_or(std::string_view()); }, options);
}

Items<ListPaymentManagersView, PaymentManagerSummaryView> Client::list_payment_managers_items(
    ListPaymentManagersRequest request, const CallOptions& options) const {
  return {list_payment_managers_pages(std::move(request), options),
          [](const ListPaymentManagersView& page) { return page.payment_managers; }};
}

}  // namespace outcrop::bedrock_agentcore_control
