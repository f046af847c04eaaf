// Makes PaymentInstrument of views, and writes JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/owned/payment_instrument.h"

#include "outcrop/bedrock_agentcore/to_owned.h"
#include "outcrop/bedrock_agentcore/views/payment_instrument.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore {

PaymentInstrument to_owned(const PaymentInstrumentView& view) {
  PaymentInstrument owned;
  internal::own(owned.payment_instrument_id, view.payment_instrument_id);
  internal::own(owned.payment_manager_arn, view.payment_manager_arn);
  internal::own(owned.payment_connector_id, view.payment_connector_id);
  internal::own(owned.user_id, view.user_id);
  internal::own(owned.payment_instrument_type, view.payment_instrument_type);
  internal::own(owned.payment_instrument_details, view.payment_instrument_details);
  internal::own(owned.created_at, view.created_at);
  internal::own(owned.status, view.status);
  internal::own(owned.updated_at, view.updated_at);
  return owned;
}

void write_json(internal::JsonWriter& writer, const PaymentInstrument& in) {
  writer.begin_object();
  writer.member("paymentInstrumentId", in.payment_instrument_id);
  writer.member("paymentManagerArn", in.payment_manager_arn);
  writer.member("paymentConnectorId", in.payment_connector_id);
  writer.member("userId", in.user_id);
  writer.member("paymentInstrumentType", in.payment_instrument_type);
  writer.member("paymentInstrumentDetails", in.payment_instrument_details);
  writer.member("createdAt", in.created_at, TimestampFormat::date_time);
  writer.member("status", in.status);
  writer.member("updatedAt", in.updated_at, TimestampFormat::date_time);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore
