// Client::get_payment_instrument: how its request is written and its answer read.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/operations/get_payment_instrument.h"

#include <chrono>
#include <cstddef>
#include <string>
#include <utility>

#include "outcrop/bedrock_agentcore/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "outcrop/internal/wait.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock_agentcore {
namespace {

constexpr internal::Field get_payment_instrument_fields[] = {
    {"paymentInstrument", &schemas::payment_instrument_type, offsetof(GetPaymentInstrumentView, payment_instrument),
     internal::Slot::plain},
};
constexpr internal::Schema get_payment_instrument_schema =
    internal::structure_schema<GetPaymentInstrumentView>("GetPaymentInstrumentResponse", get_payment_instrument_fields);
constexpr internal::OutputSchema get_payment_instrument_output{
    .view = &get_payment_instrument_schema,
    .body = &get_payment_instrument_schema,
    .needs_body = true,
};
constexpr internal::Operation get_payment_instrument_operation{
    .service = &common::service,
    .name = "GetPaymentInstrument",
    .errors = common::errors,
    .output = &get_payment_instrument_output,
};

internal::HttpRequest encode(const GetPaymentInstrumentRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/payments/getPaymentInstrument"};
  out.header("X-Amzn-Bedrock-AgentCore-Payments-User-Id", in.user_id)
      .header("X-Amzn-Bedrock-AgentCore-Payments-Agent-Name", in.agent_name);
  out.json_object([&](internal::JsonWriter& writer) {
    writer.required("paymentManagerArn", in.payment_manager_arn);
    writer.member("paymentConnectorId", in.payment_connector_id);
    writer.required("paymentInstrumentId", in.payment_instrument_id);
  });
  return out;
}

constexpr internal::WaiterSpec judge_payment_instrument_active_spec{
    "PaymentInstrumentActive", std::chrono::seconds(2), std::chrono::seconds(60), std::chrono::seconds(1800)};

internal::Verdict judge_payment_instrument_active(const internal::WaitAnswer<GetPaymentInstrumentView>& answer) {
  if (answer.view) {
    const GetPaymentInstrumentView& output = *answer.view;
    internal::PathValues values;
    values.add(std::string_view(output.payment_instrument.status.text()));
    if (values.first_of({"ACTIVE"})) return internal::WaitState::success;
    if (const auto state = values.first_of({"FAILED", "DELETED", "BLOCKED"})) return internal::ruled_out(*state);
  }
  return internal::WaitState::none;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const GetPaymentInstrumentRequest& in) {
  writer.begin_object();
  writer.member("userId", in.user_id);
  writer.member("agentName", in.agent_name);
  writer.member("paymentManagerArn", in.payment_manager_arn);
  writer.member("paymentConnectorId", in.payment_connector_id);
  writer.member("paymentInstrumentId", in.payment_instrument_id);
  writer.end_object();
}

const internal::Schema& schema_of(const GetPaymentInstrumentView*) { return get_payment_instrument_schema; }

Response<GetPaymentInstrumentView> Client::get_payment_instrument(const GetPaymentInstrumentRequest& request,
                                                                  const CallOptions& options) const {
  return internal::call<GetPaymentInstrumentView>(*connection_, get_payment_instrument_operation, encode(request),
                                                  options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetPaymentInstrumentRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, get_payment_instrument_operation, encode(request), options);
}

Response<GetPaymentInstrumentView> Client::wait_until_payment_instrument_active(
    const GetPaymentInstrumentRequest& request, const WaitOptions<GetPaymentInstrumentView>& options) const {
  return internal::wait_until<GetPaymentInstrumentView>(
      *connection_, get_payment_instrument_operation, encode(request),
      internal::wait_plan(judge_payment_instrument_active_spec, options, judge_payment_instrument_active));
}

// For AsyncClient.
internal::PendingCallPtr prepare_wait_until_payment_instrument_active(
    const internal::AsyncTarget& target, const GetPaymentInstrumentRequest& request,
    const WaitOptions<GetPaymentInstrumentView>& options) {
  return internal::make_pending_wait(
      target, get_payment_instrument_operation, encode(request),
      internal::wait_plan(judge_payment_instrument_active_spec, options, judge_payment_instrument_active));
}

}  // namespace outcrop::bedrock_agentcore
