// Client::get_payment_manager: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/get_payment_manager.h"

#include <chrono>
#include <cstddef>
#include <string>
#include <utility>

#include "outcrop/bedrock_agentcore_control/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "outcrop/internal/wait.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Field get_payment_manager_fields[] = {
    {"paymentManagerArn", &internal::string_type, offsetof(GetPaymentManagerView, payment_manager_arn),
     internal::Slot::plain},
    {"paymentManagerId", &internal::string_type, offsetof(GetPaymentManagerView, payment_manager_id),
     internal::Slot::plain},
    {"name", &internal::string_type, offsetof(GetPaymentManagerView, name), internal::Slot::plain},
    {"description", &internal::string_type, offsetof(GetPaymentManagerView, description), internal::Slot::optional},
    {"authorizerType", &schemas::payments_authorizer_type_type, offsetof(GetPaymentManagerView, authorizer_type),
     internal::Slot::plain},
    {"authorizerConfiguration", &schemas::authorizer_configuration_type,
     offsetof(GetPaymentManagerView, authorizer_configuration), internal::Slot::reference},
    {"roleArn", &internal::string_type, offsetof(GetPaymentManagerView, role_arn), internal::Slot::plain},
    {"workloadIdentityDetails", &schemas::workload_identity_details_type,
     offsetof(GetPaymentManagerView, workload_identity_details), internal::Slot::reference},
    {"createdAt", &internal::date_time_type, offsetof(GetPaymentManagerView, created_at), internal::Slot::plain},
    {"lastUpdatedAt", &internal::date_time_type, offsetof(GetPaymentManagerView, last_updated_at),
     internal::Slot::plain},
    {"status", &schemas::payment_manager_status_type, offsetof(GetPaymentManagerView, status), internal::Slot::plain},
    {"tags", &internal::string_map_type, offsetof(GetPaymentManagerView, tags), internal::Slot::plain},
    {"kmsKeyArn", &internal::string_type, offsetof(GetPaymentManagerView, kms_key_arn), internal::Slot::optional},
};
constexpr internal::Schema get_payment_manager_schema =
    internal::structure_schema<GetPaymentManagerView>("GetPaymentManagerResponse", get_payment_manager_fields);
constexpr internal::OutputSchema get_payment_manager_output{
    .view = &get_payment_manager_schema,
    .body = &get_payment_manager_schema,
    .needs_body = true,
};
constexpr internal::Operation get_payment_manager_operation{
    .service = &common::service,
    .name = "GetPaymentManager",
    .errors = common::errors,
    .output = &get_payment_manager_output,
};

internal::HttpRequest encode(const GetPaymentManagerRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/payments/managers/"};
  out.label("paymentManagerId", in.payment_manager_id);
  return out;
}

constexpr internal::WaiterSpec judge_payment_manager_deleted_spec{"PaymentManagerDeleted", std::chrono::seconds(2),
                                                                  std::chrono::seconds(60), std::chrono::seconds(1800)};

internal::Verdict judge_payment_manager_deleted(const internal::WaitAnswer<GetPaymentManagerView>& answer) {
  if (answer.view) {
    const GetPaymentManagerView& output = *answer.view;
    internal::PathValues values;
    values.add(std::string_view(output.status.text()));
    if (const auto state = values.first_of({"DELETE_FAILED"})) return internal::ruled_out(*state);
  }
  if (answer.error && answer.error->code == "ResourceNotFoundException") return internal::WaitState::success;
  return internal::WaitState::none;
}

constexpr internal::WaiterSpec judge_payment_manager_ready_spec{"PaymentManagerReady", std::chrono::seconds(2),
                                                                std::chrono::seconds(60), std::chrono::seconds(1800)};

internal::Verdict judge_payment_manager_ready(const internal::WaitAnswer<GetPaymentManagerView>& answer) {
  if (answer.view) {
    const GetPaymentManagerView& output = *answer.view;
    internal::PathValues values;
    values.add(std::string_view(output.status.text()));
    if (values.first_of({"READY"})) return internal::WaitState::success;
    if (const auto state = values.first_of({"CREATE_FAILED", "UPDATE_FAILED", "DELETING", "DELETE_FAILED"}))
      return internal::ruled_out(*state);
  }
  return internal::WaitState::none;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const GetPaymentManagerRequest& in) {
  writer.begin_object();
  writer.member("paymentManagerId", in.payment_manager_id);
  writer.end_object();
}

const internal::Schema& schema_of(const GetPaymentManagerView*) { return get_payment_manager_schema; }

Response<GetPaymentManagerView> Client::get_payment_manager(const GetPaymentManagerRequest& request,
                                                            const CallOptions& options) const {
  return internal::call<GetPaymentManagerView>(*connection_, get_payment_manager_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetPaymentManagerRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, get_payment_manager_operation, encode(request), options);
}

Response<GetPaymentManagerView> Client::wait_until_payment_manager_deleted(
    const GetPaymentManagerRequest& request, const WaitOptions<GetPaymentManagerView>& options) const {
  return internal::wait_until<GetPaymentManagerView>(
      *connection_, get_payment_manager_operation, encode(request),
      internal::wait_plan(judge_payment_manager_deleted_spec, options, judge_payment_manager_deleted));
}

// For AsyncClient.
internal::PendingCallPtr prepare_wait_until_payment_manager_deleted(const internal::AsyncTarget& target,
                                                                    const GetPaymentManagerRequest& request,
                                                                    const WaitOptions<GetPaymentManagerView>& options) {
  return internal::make_pending_wait(
      target, get_payment_manager_operation, encode(request),
      internal::wait_plan(judge_payment_manager_deleted_spec, options, judge_payment_manager_deleted));
}

Response<GetPaymentManagerView> Client::wait_until_payment_manager_ready(
    const GetPaymentManagerRequest& request, const WaitOptions<GetPaymentManagerView>& options) const {
  return internal::wait_until<GetPaymentManagerView>(
      *connection_, get_payment_manager_operation, encode(request),
      internal::wait_plan(judge_payment_manager_ready_spec, options, judge_payment_manager_ready));
}

// For AsyncClient.
internal::PendingCallPtr prepare_wait_until_payment_manager_ready(const internal::AsyncTarget& target,
                                                                  const GetPaymentManagerRequest& request,
                                                                  const WaitOptions<GetPaymentManagerView>& options) {
  return internal::make_pending_wait(
      target, get_payment_manager_operation, encode(request),
      internal::wait_plan(judge_payment_manager_ready_spec, options, judge_payment_manager_ready));
}

}  // namespace outcrop::bedrock_agentcore_control
