// Makes ProcessPayment: the output of Client::process_payment, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/owned/operations/process_payment.h"

#include "outcrop/bedrock_agentcore/operations/process_payment.h"
#include "outcrop/bedrock_agentcore/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore {

ProcessPayment to_owned(const ProcessPaymentView& view) {
  ProcessPayment owned;
  internal::own(owned.process_payment_id, view.process_payment_id);
  internal::own(owned.payment_manager_arn, view.payment_manager_arn);
  internal::own(owned.payment_session_id, view.payment_session_id);
  internal::own(owned.payment_instrument_id, view.payment_instrument_id);
  internal::own(owned.payment_type, view.payment_type);
  internal::own(owned.status, view.status);
  internal::own(owned.payment_output, view.payment_output);
  internal::own(owned.created_at, view.created_at);
  internal::own(owned.updated_at, view.updated_at);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ProcessPayment& in) {
  writer.begin_object();
  writer.member("processPaymentId", in.process_payment_id);
  writer.member("paymentManagerArn", in.payment_manager_arn);
  writer.member("paymentSessionId", in.payment_session_id);
  writer.member("paymentInstrumentId", in.payment_instrument_id);
  writer.member("paymentType", in.payment_type);
  writer.member("status", in.status);
  writer.member("paymentOutput", in.payment_output);
  writer.member("createdAt", in.created_at, TimestampFormat::date_time);
  writer.member("updatedAt", in.updated_at, TimestampFormat::date_time);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore
