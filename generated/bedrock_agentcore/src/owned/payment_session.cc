// Makes PaymentSession and the shapes that only it holds of views, and writes JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/owned/payment_session.h"

#include "outcrop/bedrock_agentcore/to_owned.h"
#include "outcrop/bedrock_agentcore/views/payment_session.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore {

AvailableLimits to_owned(const AvailableLimitsView& view) {
  AvailableLimits owned;
  internal::own(owned.available_spend_amount, view.available_spend_amount);
  internal::own(owned.updated_at, view.updated_at);
  return owned;
}

void write_json(internal::JsonWriter& writer, const AvailableLimits& in) {
  writer.begin_object();
  writer.member("availableSpendAmount", in.available_spend_amount);
  writer.member("updatedAt", in.updated_at, TimestampFormat::date_time);
  writer.end_object();
}

PaymentSession to_owned(const PaymentSessionView& view) {
  PaymentSession owned;
  internal::own(owned.payment_session_id, view.payment_session_id);
  internal::own(owned.payment_manager_arn, view.payment_manager_arn);
  internal::own(owned.limits, view.limits);
  internal::own(owned.user_id, view.user_id);
  internal::own(owned.expiry_time_in_minutes, view.expiry_time_in_minutes);
  internal::own(owned.created_at, view.created_at);
  internal::own(owned.available_limits, view.available_limits);
  internal::own(owned.updated_at, view.updated_at);
  return owned;
}

void write_json(internal::JsonWriter& writer, const PaymentSession& in) {
  writer.begin_object();
  writer.member("paymentSessionId", in.payment_session_id);
  writer.member("paymentManagerArn", in.payment_manager_arn);
  writer.member("limits", in.limits);
  writer.member("userId", in.user_id);
  writer.member("expiryTimeInMinutes", in.expiry_time_in_minutes);
  writer.member("createdAt", in.created_at, TimestampFormat::date_time);
  writer.member("availableLimits", in.available_limits);
  writer.member("updatedAt", in.updated_at, TimestampFormat::date_time);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore
