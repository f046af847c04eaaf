// Client::update_payment_manager: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/update_payment_manager.h"

#include <cstddef>
#include <utility>

#include "outcrop/bedrock_agentcore_control/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Field update_payment_manager_fields[] = {
    {"paymentManagerArn", &internal::string_type, offsetof(UpdatePaymentManagerView, payment_manager_arn),
     internal::Slot::plain},
    {"paymentManagerId", &internal::string_type, offsetof(UpdatePaymentManagerView, payment_manager_id),
     internal::Slot::plain},
    {"name", &internal::string_type, offsetof(UpdatePaymentManagerView, name), internal::Slot::plain},
    {"authorizerType", &schemas::payments_authorizer_type_type, offsetof(UpdatePaymentManagerView, authorizer_type),
     internal::Slot::plain},
    {"roleArn", &internal::string_type, offsetof(UpdatePaymentManagerView, role_arn), internal::Slot::plain},
    {"workloadIdentityDetails", &schemas::workload_identity_details_type,
     offsetof(UpdatePaymentManagerView, workload_identity_details), internal::Slot::reference},
    {"lastUpdatedAt", &internal::date_time_type, offsetof(UpdatePaymentManagerView, last_updated_at),
     internal::Slot::plain},
    {"status", &schemas::payment_manager_status_type, offsetof(UpdatePaymentManagerView, status),
     internal::Slot::plain},
    {"kmsKeyArn", &internal::string_type, offsetof(UpdatePaymentManagerView, kms_key_arn), internal::Slot::optional},
};
constexpr internal::Schema update_payment_manager_schema =
    internal::structure_schema<UpdatePaymentManagerView>("UpdatePaymentManagerResponse", update_payment_manager_fields);
constexpr internal::OutputSchema update_payment_manager_output{
    .view = &update_payment_manager_schema,
    .body = &update_payment_manager_schema,
    .needs_body = true,
};
constexpr internal::Operation update_payment_manager_operation{
    .service = &common::service,
    .name = "UpdatePaymentManager",
    .errors = common::errors,
    .output = &update_payment_manager_output,
};

internal::HttpRequest encode(const UpdatePaymentManagerRequest& in) {
  internal::HttpRequest out{internal::Method::patch, "/payments/managers/"};
  out.label("paymentManagerId", in.payment_manager_id);
  out.json_object([&](internal::JsonWriter& writer) {
    writer.member("description", in.description);
    writer.member("authorizerType", in.authorizer_type);
    writer.member("authorizerConfiguration", in.authorizer_configuration);
    writer.member("roleArn", in.role_arn);
    writer.member("clientToken", internal::idempotency_token(in.client_token));
    writer.member("kmsKeyArn", in.kms_key_arn);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const UpdatePaymentManagerRequest& in) {
  writer.begin_object();
  writer.member("paymentManagerId", in.payment_manager_id);
  writer.member("description", in.description);
  writer.member("authorizerType", in.authorizer_type);
  writer.member("authorizerConfiguration", in.authorizer_configuration);
  writer.member("roleArn", in.role_arn);
  writer.member("clientToken", in.client_token);
  writer.member("kmsKeyArn", in.kms_key_arn);
  writer.end_object();
}

const internal::Schema& schema_of(const UpdatePaymentManagerView*) { return update_payment_manager_schema; }

Response<UpdatePaymentManagerView> Client::update_payment_manager(const UpdatePaymentManagerRequest& request,
                                                                  const CallOptions& options) const {
  return internal::call<UpdatePaymentManagerView>(*connection_, update_payment_manager_operation, encode(request),
                                                  options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const UpdatePaymentManagerRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, update_payment_manager_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore_control
