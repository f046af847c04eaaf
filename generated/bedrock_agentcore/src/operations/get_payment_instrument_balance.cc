// Client::get_payment_instrument_balance: how its request is written and its answer read.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/operations/get_payment_instrument_balance.h"

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

constexpr internal::Field get_payment_instrument_balance_fields[] = {
    {"paymentInstrumentId", &internal::string_type, offsetof(GetPaymentInstrumentBalanceView, payment_instrument_id),
     internal::Slot::plain},
    {"tokenBalance", &schemas::token_balance_type, offsetof(GetPaymentInstrumentBalanceView, token_balance),
     internal::Slot::plain},
};
constexpr internal::Schema get_payment_instrument_balance_schema =
    internal::structure_schema<GetPaymentInstrumentBalanceView>("GetPaymentInstrumentBalanceResponse",
                                                                get_payment_instrument_balance_fields);
constexpr internal::OutputSchema get_payment_instrument_balance_output{
    .view = &get_payment_instrument_balance_schema,
    .body = &get_payment_instrument_balance_schema,
    .needs_body = true,
};
constexpr internal::Operation get_payment_instrument_balance_operation{
    .service = &common::service,
    .name = "GetPaymentInstrumentBalance",
    .errors = common::errors,
    .output = &get_payment_instrument_balance_output,
};

internal::HttpRequest encode(const GetPaymentInstrumentBalanceRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/payments/getPaymentInstrumentBalance"};
  out.header("X-Amzn-Bedrock-AgentCore-Payments-User-Id", in.user_id)
      .header("X-Amzn-Bedrock-AgentCore-Payments-Agent-Name", in.agent_name);
  out.json_object([&](internal::JsonWriter& writer) {
    writer.required("paymentManagerArn", in.payment_manager_arn);
    writer.required("paymentConnectorId", in.payment_connector_id);
    writer.required("paymentInstrumentId", in.payment_instrument_id);
    writer.required("chain", in.chain);
    writer.required("token", in.token);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const GetPaymentInstrumentBalanceRequest& in) {
  writer.begin_object();
  writer.member("userId", in.user_id);
  writer.member("agentName", in.agent_name);
  writer.member("paymentManagerArn", in.payment_manager_arn);
  writer.member("paymentConnectorId", in.payment_connector_id);
  writer.member("paymentInstrumentId", in.payment_instrument_id);
  writer.member("chain", in.chain);
  writer.member("token", in.token);
  writer.end_object();
}

const internal::Schema& schema_of(const GetPaymentInstrumentBalanceView*) {
  return get_payment_instrument_balance_schema;
}

Response<GetPaymentInstrumentBalanceView> Client::get_payment_instrument_balance(
    const GetPaymentInstrumentBalanceRequest& request, const CallOptions& options) const {
  return internal::call<GetPaymentInstrumentBalanceView>(*connection_, get_payment_instrument_balance_operation,
                                                         encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetPaymentInstrumentBalanceRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, get_payment_instrument_balance_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore
