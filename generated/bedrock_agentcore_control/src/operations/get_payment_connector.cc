// Client::get_payment_connector: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/get_payment_connector.h"

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

constexpr internal::Type get_payment_connector_credential_provider_configurations_type =
    internal::list_type<CredentialsProviderConfigurationView>(schemas::credentials_provider_configuration_type);
constexpr internal::Field get_payment_connector_fields[] = {
    {"paymentConnectorId", &internal::string_type, offsetof(GetPaymentConnectorView, payment_connector_id),
     internal::Slot::plain},
    {"name", &internal::string_type, offsetof(GetPaymentConnectorView, name), internal::Slot::plain},
    {"description", &internal::string_type, offsetof(GetPaymentConnectorView, description), internal::Slot::optional},
    {"type", &schemas::payment_connector_type_type, offsetof(GetPaymentConnectorView, type), internal::Slot::plain},
    {"provisionMode", &schemas::payment_connector_provision_mode_type,
     offsetof(GetPaymentConnectorView, provision_mode), internal::Slot::plain},
    {"credentialProviderConfigurations", &get_payment_connector_credential_provider_configurations_type,
     offsetof(GetPaymentConnectorView, credential_provider_configurations), internal::Slot::plain},
    {"createdAt", &internal::date_time_type, offsetof(GetPaymentConnectorView, created_at), internal::Slot::plain},
    {"lastUpdatedAt", &internal::date_time_type, offsetof(GetPaymentConnectorView, last_updated_at),
     internal::Slot::plain},
    {"status", &schemas::payment_connector_status_type, offsetof(GetPaymentConnectorView, status),
     internal::Slot::plain},
    {"authorizationUrl", &internal::string_type, offsetof(GetPaymentConnectorView, authorization_url),
     internal::Slot::optional},
    {"credentialsUpdatedAt", &internal::date_time_type, offsetof(GetPaymentConnectorView, credentials_updated_at),
     internal::Slot::optional},
};
constexpr internal::Schema get_payment_connector_schema =
    internal::structure_schema<GetPaymentConnectorView>("GetPaymentConnectorResponse", get_payment_connector_fields);
constexpr internal::OutputSchema get_payment_connector_output{
    .view = &get_payment_connector_schema,
    .body = &get_payment_connector_schema,
    .needs_body = true,
};
constexpr internal::Operation get_payment_connector_operation{
    .service = &common::service,
    .name = "GetPaymentConnector",
    .errors = common::errors,
    .output = &get_payment_connector_output,
};

internal::HttpRequest encode(const GetPaymentConnectorRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/payments/managers/"};
  out.label("paymentManagerId", in.payment_manager_id)
      .segment("/connectors/")
      .label("paymentConnectorId", in.payment_connector_id);
  return out;
}

constexpr internal::WaiterSpec judge_payment_connector_deleted_spec{
    "PaymentConnectorDeleted", std::chrono::seconds(2), std::chrono::seconds(60), std::chrono::seconds(1800)};

internal::Verdict judge_payment_connector_deleted(const internal::WaitAnswer<GetPaymentConnectorView>& answer) {
  if (answer.view) {
    const GetPaymentConnectorView& output = *answer.view;
    internal::PathValues values;
    values.add(std::string_view(output.status.text()));
    if (const auto state = values.first_of({"DELETE_FAILED"})) return internal::ruled_out(*state);
  }
  if (answer.error && answer.error->code == "ResourceNotFoundException") return internal::WaitState::success;
  return internal::WaitState::none;
}

constexpr internal::WaiterSpec judge_payment_connector_ready_spec{"PaymentConnectorReady", std::chrono::seconds(2),
                                                                  std::chrono::seconds(60), std::chrono::seconds(1800)};

internal::Verdict judge_payment_connector_ready(const internal::WaitAnswer<GetPaymentConnectorView>& answer) {
  if (answer.view) {
    const GetPaymentConnectorView& output = *answer.view;
    internal::PathValues values;
    values.add(std::string_view(output.status.text()));
    if (values.first_of({"READY"})) return internal::WaitState::success;
    if (const auto state =
            values.first_of({"CREATE_FAILED", "UPDATE_FAILED", "AWS_MARKETPLACE_SUBSCRIPTION_REQUIRED",
                             "AUTHENTICATION_EXPIRED", "AUTHENTICATION_FAILED", "DELETING", "DELETE_FAILED"}))
      return internal::ruled_out(*state);
  }
  return internal::WaitState::none;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const GetPaymentConnectorRequest& in) {
  writer.begin_object();
  writer.member("paymentManagerId", in.payment_manager_id);
  writer.member("paymentConnectorId", in.payment_connector_id);
  writer.end_object();
}

const internal::Schema& schema_of(const GetPaymentConnectorView*) { return get_payment_connector_schema; }

Response<GetPaymentConnectorView> Client::get_payment_connector(const GetPaymentConnectorRequest& request,
                                                                const CallOptions& options) const {
  return internal::call<GetPaymentConnectorView>(*connection_, get_payment_connector_operation, encode(request),
                                                 options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetPaymentConnectorRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, get_payment_connector_operation, encode(request), options);
}

Response<GetPaymentConnectorView> Client::wait_until_payment_connector_deleted(
    const GetPaymentConnectorRequest& request, const WaitOptions<GetPaymentConnectorView>& options) const {
  return internal::wait_until<GetPaymentConnectorView>(
      *connection_, get_payment_connector_operation, encode(request),
      internal::wait_plan(judge_payment_connector_deleted_spec, options, judge_payment_connector_deleted));
}

// For AsyncClient.
internal::PendingCallPtr prepare_wait_until_payment_connector_deleted(
    const internal::AsyncTarget& target, const GetPaymentConnectorRequest& request,
    const WaitOptions<GetPaymentConnectorView>& options) {
  return internal::make_pending_wait(
      target, get_payment_connector_operation, encode(request),
      internal::wait_plan(judge_payment_connector_deleted_spec, options, judge_payment_connector_deleted));
}

Response<GetPaymentConnectorView> Client::wait_until_payment_connector_ready(
    const GetPaymentConnectorRequest& request, const WaitOptions<GetPaymentConnectorView>& options) const {
  return internal::wait_until<GetPaymentConnectorView>(
      *connection_, get_payment_connector_operation, encode(request),
      internal::wait_plan(judge_payment_connector_ready_spec, options, judge_payment_connector_ready));
}

// For AsyncClient.
internal::PendingCallPtr prepare_wait_until_payment_connector_ready(
    const internal::AsyncTarget& target, const GetPaymentConnectorRequest& request,
    const WaitOptions<GetPaymentConnectorView>& options) {
  return internal::make_pending_wait(
      target, get_payment_connector_operation, encode(request),
      internal::wait_plan(judge_payment_connector_ready_spec, options, judge_payment_connector_ready));
}

}  // namespace outcrop::bedrock_agentcore_control
