// Makes PaymentManagerSummary of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/payment_manager_summary.h"

#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/bedrock_agentcore_control/views/payment_manager_summary.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

PaymentManagerSummary to_owned(const PaymentManagerSummaryView& view) {
  PaymentManagerSummary owned;
  internal::own(owned.payment_manager_arn, view.payment_manager_arn);
  internal::own(owned.payment_manager_id, view.payment_manager_id);
  internal::own(owned.name, view.name);
  internal::own(owned.description, view.description);
  internal::own(owned.authorizer_type, view.authorizer_type);
  internal::own(owned.role_arn, view.role_arn);
  internal::own(owned.status, view.status);
  internal::own(owned.created_at, view.created_at);
  internal::own(owned.last_updated_at, view.last_updated_at);
  internal::own(owned.kms_key_arn, view.kms_key_arn);
  return owned;
}

void write_json(internal::JsonWriter& writer, const PaymentManagerSummary& in) {
  writer.begin_object();
  writer.member("paymentManagerArn", in.payment_manager_arn);
  writer.member("paymentManagerId", in.payment_manager_id);
  writer.member("name", in.name);
  writer.member("description", in.description);
  writer.member("authorizerType", in.authorizer_type);
  writer.member("roleArn", in.role_arn);
  writer.member("status", in.status);
  writer.member("createdAt", in.created_at, TimestampFormat::date_time);
  writer.member("lastUpdatedAt", in.last_updated_at, TimestampFormat::date_time);
  writer.member("kmsKeyArn", in.kms_key_arn);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
