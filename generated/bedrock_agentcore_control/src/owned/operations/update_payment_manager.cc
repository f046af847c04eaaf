// Makes UpdatePaymentManager: the output of Client::update_payment_manager, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/operations/update_payment_manager.h"

#include "outcrop/bedrock_agentcore_control/operations/update_payment_manager.h"
#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

UpdatePaymentManager to_owned(const UpdatePaymentManagerView& view) {
  UpdatePaymentManager owned;
  internal::own(owned.payment_manager_arn, view.payment_manager_arn);
  internal::own(owned.payment_manager_id, view.payment_manager_id);
  internal::own(owned.name, view.name);
  internal::own(owned.authorizer_type, view.authorizer_type);
  internal::own(owned.role_arn, view.role_arn);
  internal::own(owned.workload_identity_details, view.workload_identity_details);
  internal::own(owned.last_updated_at, view.last_updated_at);
  internal::own(owned.status, view.status);
  internal::own(owned.kms_key_arn, view.kms_key_arn);
  return owned;
}

void write_json(internal::JsonWriter& writer, const UpdatePaymentManager& in) {
  writer.begin_object();
  writer.member("paymentManagerArn", in.payment_manager_arn);
  writer.member("paymentManagerId", in.payment_manager_id);
  writer.member("name", in.name);
  writer.member("authorizerType", in.authorizer_type);
  writer.member("roleArn", in.role_arn);
  writer.member("workloadIdentityDetails", in.workload_identity_details);
  writer.member("lastUpdatedAt", in.last_updated_at, TimestampFormat::date_time);
  writer.member("status", in.status);
  writer.member("kmsKeyArn", in.kms_key_arn);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
