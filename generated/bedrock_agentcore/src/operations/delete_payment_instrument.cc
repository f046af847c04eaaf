// Client::delete_payment_instrument: how its request is written and its answer read.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/operations/delete_payment_instrument.h"

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

constexpr internal::Field delete_payment_instrument_fields[] = {
    {"status", &schemas::payment_instrument_status_type, offsetof(DeletePaymentInstrumentView, status),
     internal::Slot::plain},
};
constexpr internal::Schema delete_payment_instrument_schema = internal::structure_schema<DeletePaymentInstrumentView>(
    "DeletePaymentInstrumentResponse", delete_payment_instrument_fields);
constexpr internal::OutputSchema delete_payment_instrument_output{
    .view = &delete_payment_instrument_schema,
    .body = &delete_payment_instrument_schema,
    .needs_body = true,
};
constexpr internal::Operation delete_payment_instrument_operation{
    .service = &common::service,
    .name = "DeletePaymentInstrument",
    .errors = common::errors,
    .output = &delete_payment_instrument_output,
};

internal::HttpRequest encode(const DeletePaymentInstrumentRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/payments/deletePaymentInstrument"};
  out.header("X-Amzn-Bedrock-AgentCore-Payments-User-Id", in.user_id);
  out.json_object([&](internal::JsonWriter& writer) {
    writer.required("paymentManagerArn", in.payment_manager_arn);
    writer.required("paymentConnectorId", in.payment_connector_id);
    writer.required("paymentInstrumentId", in.payment_instrument_id);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const DeletePaymentInstrumentRequest& in) {
  writer.begin_object();
  writer.member("userId", in.user_id);
  writer.member("paymentManagerArn", in.payment_manager_arn);
  writer.member("paymentConnectorId", in.payment_connector_id);
  writer.member("paymentInstrumentId", in.payment_instrument_id);
  writer.end_object();
}

const internal::Schema& schema_of(const DeletePaymentInstrumentView*) { return delete_payment_instrument_schema; }

Response<DeletePaymentInstrumentView> Client::delete_payment_instrument(const DeletePaymentInstrumentRequest& request,
                                                                        const CallOptions& options) const {
  return internal::call<DeletePaymentInstrumentView>(*connection_, delete_payment_instrument_operation, encode(request),
                                                     options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const DeletePaymentInstrumentRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, delete_payment_instrument_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore
