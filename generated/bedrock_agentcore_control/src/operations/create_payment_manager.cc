// Client::create_payment_manager: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/create_payment_manager.h"

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

constexpr internal::Field create_payment_manager_fields[] = {
    {"paymentManagerArn", &internal::string_type, offsetof(CreatePaymentManagerView, payment_manager_arn),
     internal::Slot::plain},
    {"paymentManagerId", &internal::string_type, offsetof(CreatePaymentManagerView, payment_manager_id),
     internal::Slot::plain},
    {"name", &internal::string_type, offsetof(CreatePaymentManagerView, name), internal::Slot::plain},
    {"authorizerType", &schemas::payments_authorizer_type_type, offsetof(CreatePaymentManagerView, authorizer_type),
     internal::Slot::plain},
    {"authorizerConfiguration", &schemas::authorizer_configuration_type,
     offsetof(CreatePaymentManagerView, authorizer_configuration), internal::Slot::reference},
    {"roleArn", &internal::string_type, offsetof(CreatePaymentManagerView, role_arn), internal::Slot::plain},
    {"workloadIdentityDetails", &schemas::workload_identity_details_type,
     offsetof(CreatePaymentManagerView, workload_identity_details), internal::Slot::reference},
    {"createdAt", &internal::date_time_type, offsetof(CreatePaymentManagerView, created_at), internal::Slot::plain},
    {"status", &schemas::payment_manager_status_type, offsetof(CreatePaymentManagerView, status),
     internal::Slot::plain},
    {"tags", &internal::string_map_type, offsetof(CreatePaymentManagerView, tags), internal::Slot::plain},
    {"kmsKeyArn", &internal::string_type, offsetof(CreatePaymentManagerView, kms_key_arn), internal::Slot::optional},
};
constexpr internal::Schema create_payment_manager_schema =
    internal::structure_schema<CreatePaymentManagerView>("CreatePaymentManagerResponse", create_payment_manager_fields);
constexpr internal::OutputSchema create_payment_manager_output{
    .view = &create_payment_manager_schema,
    .body = &create_payment_manager_schema,
    .needs_body = true,
};
constexpr internal::Operation create_payment_manager_operation{
    .service = &common::service,
    .name = "CreatePaymentManager",
    .errors = common::errors,
    .output = &create_payment_manager_output,
};

internal::HttpRequest encode(const CreatePaymentManagerRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/payments/managers"};
  out.json_object([&](internal::JsonWriter& writer) {
    writer.required("name", in.name);
    writer.member("description", in.description);
    writer.required("authorizerType", in.authorizer_type);
    writer.member("authorizerConfiguration", in.authorizer_configuration);
    writer.required("roleArn", in.role_arn);
    writer.member("clientToken", internal::idempotency_token(in.client_token));
    writer.member("tags", in.tags);
    writer.member("kmsKeyArn", in.kms_key_arn);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const CreatePaymentManagerRequest& in) {
  writer.begin_object();
  writer.member("name", in.name);
  writer.member("description", in.description);
  writer.member("authorizerType", in.authorizer_type);
  writer.member("authorizerConfiguration", in.authorizer_configuration);
  writer.member("roleArn", in.role_arn);
  writer.member("clientToken", in.client_token);
  writer.member("tags", in.tags);
  writer.member("kmsKeyArn", in.kms_key_arn);
  writer.end_object();
}

const internal::Schema& schema_of(const CreatePaymentManagerView*) { return create_payment_manager_schema; }

Response<CreatePaymentManagerView> Client::create_payment_manager(const CreatePaymentManagerRequest& request,
                                                                  const CallOptions& options) const {
  return internal::call<CreatePaymentManagerView>(*connection_, create_payment_manager_operation, encode(request),
                                                  options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CreatePaymentManagerRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, create_payment_manager_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore_control
