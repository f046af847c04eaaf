// Client::create_payment_instrument: how its request is written and its answer read.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/operations/create_payment_instrument.h"

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

constexpr internal::Field create_payment_instrument_fields[] = {
    {"paymentInstrument", &schemas::payment_instrument_type, offsetof(CreatePaymentInstrumentView, payment_instrument),
     internal::Slot::plain},
};
constexpr internal::Schema create_payment_instrument_schema = internal::structure_schema<CreatePaymentInstrumentView>(
    "CreatePaymentInstrumentResponse", create_payment_instrument_fields);
constexpr internal::OutputSchema create_payment_instrument_output{
    .view = &create_payment_instrument_schema,
    .body = &create_payment_instrument_schema,
    .needs_body = true,
};
constexpr internal::Operation create_payment_instrument_operation{
    .service = &common::service,
    .name = "CreatePaymentInstrument",
    .errors = common::errors,
    .output = &create_payment_instrument_output,
};

internal::HttpRequest encode(const CreatePaymentInstrumentRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/payments/createPaymentInstrument"};
  out.header("X-Amzn-Bedrock-AgentCore-Payments-User-Id", in.user_id)
      .header("X-Amzn-Bedrock-AgentCore-Payments-Agent-Name", in.agent_name);
  out.json_object([&](internal::JsonWriter& writer) {
    writer.required("paymentManagerArn", in.payment_manager_arn);
    writer.required("paymentConnectorId", in.payment_connector_id);
    writer.required("paymentInstrumentType", in.payment_instrument_type);
    writer.required("paymentInstrumentDetails", in.payment_instrument_details);
    writer.member("clientToken", internal::idempotency_token(in.client_token));
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const CreatePaymentInstrumentRequest& in) {
  writer.begin_object();
  writer.member("userId", in.user_id);
  writer.member("agentName", in.agent_name);
  writer.member("paymentManagerArn", in.payment_manager_arn);
  writer.member("paymentConnectorId", in.payment_connector_id);
  writer.member("paymentInstrumentType", in.payment_instrument_type);
  writer.member("paymentInstrumentDetails", in.payment_instrument_details);
  writer.member("clientToken", in.client_token);
  writer.end_object();
}

const internal::Schema& schema_of(const CreatePaymentInstrumentView*) { return create_payment_instrument_schema; }

Response<CreatePaymentInstrumentView> Client::create_payment_instrument(const CreatePaymentInstrumentRequest& request,
                                                                        const CallOptions& options) const {
  return internal::call<CreatePaymentInstrumentView>(*connection_, create_payment_instrument_operation, encode(request),
                                                     options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CreatePaymentInstrumentRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, create_payment_instrument_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore
