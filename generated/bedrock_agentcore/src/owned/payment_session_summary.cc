// Makes PaymentSessionSummary of views, and writes JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/owned/payment_session_summary.h"

#include "outcrop/bedrock_agentcore/to_owned.h"
#include "outcrop/bedrock_agentcore/views/payment_session_summary.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore {

PaymentSessionSummary to_owned(const PaymentSessionSummaryView& view) {
  PaymentSessionSummary owned;
  internal::own(owned.payment_session_id, view.payment_session_id);
  internal::own(owned.payment_manager_arn, view.payment_manager_arn);
  internal::own(owned.user_id, view.user_id);
  internal::own(owned.expiry_time_in_minutes, view.expiry_time_in_minutes);
  internal::own(owned.created_at, view.created_at);
  internal::own(owned.updated_at, view.updated_at);
  return owned;
}

void write_json(internal::JsonWriter& writer, const PaymentSessionSummary& in) {
  writer.begin_object();
  writer.member("paymentSessionId", in.payment_session_id);
  writer.member("paymentManagerArn", in.payment_manager_arn);
  writer.member("userId", in.user_id);
  writer.member("expiryTimeInMinutes", in.expiry_time_in_minutes);
  writer.member("createdAt", in.created_at, TimestampFormat::date_time);
  writer.member("updatedAt", in.updated_at, TimestampFormat::date_time);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore
