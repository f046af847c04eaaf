// Client::get_oauth2_credential_provider: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/get_oauth2_credential_provider.h"

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

constexpr internal::Field get_oauth2_credential_provider_fields[] = {
    {"clientSecretArn", &schemas::secret_type, offsetof(GetOauth2CredentialProviderView, client_secret_arn),
     internal::Slot::plain},
    {"clientSecretJsonKey", &internal::string_type, offsetof(GetOauth2CredentialProviderView, client_secret_json_key),
     internal::Slot::optional},
    {"clientSecretSource", &schemas::secret_source_type_type,
     offsetof(GetOauth2CredentialProviderView, client_secret_source), internal::Slot::plain},
    {"name", &internal::string_type, offsetof(GetOauth2CredentialProviderView, name), internal::Slot::plain},
    {"credentialProviderArn", &internal::string_type,
     offsetof(GetOauth2CredentialProviderView, credential_provider_arn), internal::Slot::plain},
    {"credentialProviderVendor", &schemas::credential_provider_vendor_type_type,
     offsetof(GetOauth2CredentialProviderView, credential_provider_vendor), internal::Slot::plain},
    {"callbackUrl", &internal::string_type, offsetof(GetOauth2CredentialProviderView, callback_url),
     internal::Slot::optional},
    {"oauth2ProviderConfigOutput", &schemas::oauth2_provider_config_output_type,
     offsetof(GetOauth2CredentialProviderView, oauth2_provider_config_output), internal::Slot::plain},
    {"createdTime", &internal::epoch_seconds_type, offsetof(GetOauth2CredentialProviderView, created_time),
     internal::Slot::plain},
    {"lastUpdatedTime", &internal::epoch_seconds_type, offsetof(GetOauth2CredentialProviderView, last_updated_time),
     internal::Slot::plain},
    {"status", &schemas::status_type, offsetof(GetOauth2CredentialProviderView, status), internal::Slot::plain},
    {"failureReason", &internal::string_type, offsetof(GetOauth2CredentialProviderView, failure_reason),
     internal::Slot::optional},
};
constexpr internal::Schema get_oauth2_credential_provider_schema =
    internal::structure_schema<GetOauth2CredentialProviderView>("GetOauth2CredentialProviderResponse",
                                                                get_oauth2_credential_provider_fields);
constexpr internal::OutputSchema get_oauth2_credential_provider_output{
    .view = &get_oauth2_credential_provider_schema,
    .body = &get_oauth2_credential_provider_schema,
    .needs_body = true,
};
constexpr internal::Operation get_oauth2_credential_provider_operation{
    .service = &common::service,
    .name = "GetOauth2CredentialProvider",
    .errors = common::errors,
    .output = &get_oauth2_credential_provider_output,
};

internal::HttpRequest encode(const GetOauth2CredentialProviderRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/identities/GetOauth2CredentialProvider"};
  out.json_object([&](internal::JsonWriter& writer) { writer.required("name", in.name); });
  return out;
}

std::string get_oauth2_credential_provider_reasons(const GetOauth2CredentialProviderView& output) {
  internal::PathValues reasons;
  if (output.failure_reason) reasons.add(std::string_view(*output.failure_reason));
  return reasons.joined();
}

constexpr internal::WaiterSpec judge_oauth2_credential_provider_deleted_spec{
    "Oauth2CredentialProviderDeleted", std::chrono::seconds(2), std::chrono::seconds(60), std::chrono::seconds(1800)};

internal::Verdict judge_oauth2_credential_provider_deleted(
    const internal::WaitAnswer<GetOauth2CredentialProviderView>& answer) {
  if (answer.view) {
    const GetOauth2CredentialProviderView& output = *answer.view;
    internal::PathValues values;
    if (output.status) values.add(std::string_view(output.status.text()));
    if (const auto state = values.first_of({"DELETE_FAILED"}))
      return internal::ruled_out(*state, get_oauth2_credential_provider_reasons(output));
  }
  if (answer.error && answer.error->code == "ResourceNotFoundException") return internal::WaitState::success;
  return internal::WaitState::none;
}

constexpr internal::WaiterSpec judge_oauth2_credential_provider_ready_spec{
    "Oauth2CredentialProviderReady", std::chrono::seconds(2), std::chrono::seconds(60), std::chrono::seconds(1800)};

internal::Verdict judge_oauth2_credential_provider_ready(
    const internal::WaitAnswer<GetOauth2CredentialProviderView>& answer) {
  if (answer.view) {
    const GetOauth2CredentialProviderView& output = *answer.view;
    internal::PathValues values;
    if (output.status) values.add(std::string_view(output.status.text()));
    if (values.first_of({"READY"})) return internal::WaitState::success;
    if (const auto state = values.first_of({"CREATE_FAILED", "UPDATE_FAILED", "DELETING", "DELETE_FAILED"}))
      return internal::ruled_out(*state, get_oauth2_credential_provider_reasons(output));
  }
  return internal::WaitState::none;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const GetOauth2CredentialProviderRequest& in) {
  writer.begin_object();
  writer.member("name", in.name);
  writer.end_object();
}

const internal::Schema& schema_of(const GetOauth2CredentialProviderView*) {
  return get_oauth2_credential_provider_schema;
}

Response<GetOauth2CredentialProviderView> Client::get_oauth2_credential_provider(
    const GetOauth2CredentialProviderRequest& request, const CallOptions& options) const {
  return internal::call<GetOauth2CredentialProviderView>(*connection_, get_oauth2_credential_provider_operation,
                                                         encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetOauth2CredentialProviderRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, get_oauth2_credential_provider_operation, encode(request), options);
}

Response<GetOauth2CredentialProviderView> Client::wait_until_oauth2_credential_provider_deleted(
    const GetOauth2CredentialProviderRequest& request,
    const WaitOptions<GetOauth2CredentialProviderView>& options) const {
  return internal::wait_until<GetOauth2CredentialProviderView>(
      *connection_, get_oauth2_credential_provider_operation, encode(request),
      internal::wait_plan(judge_oauth2_credential_provider_deleted_spec, options,
                          judge_oauth2_credential_provider_deleted));
}

// For AsyncClient.
internal::PendingCallPtr prepare_wait_until_oauth2_credential_provider_deleted(
    const internal::AsyncTarget& target, const GetOauth2CredentialProviderRequest& request,
    const WaitOptions<GetOauth2CredentialProviderView>& options) {
  return internal::make_pending_wait(target, get_oauth2_credential_provider_operation, encode(request),
                                     internal::wait_plan(judge_oauth2_credential_provider_deleted_spec, options,
                                                         judge_oauth2_credential_provider_deleted));
}

Response<GetOauth2CredentialProviderView> Client::wait_until_oauth2_credential_provider_ready(
    const GetOauth2CredentialProviderRequest& request,
    const WaitOptions<GetOauth2CredentialProviderView>& options) const {
  return internal::wait_until<GetOauth2CredentialProviderView>(
      *connection_, get_oauth2_credential_provider_operation, encode(request),
      internal::wait_plan(judge_oauth2_credential_provider_ready_spec, options,
                          judge_oauth2_credential_provider_ready));
}

// For AsyncClient.
internal::PendingCallPtr prepare_wait_until_oauth2_credential_provider_ready(
    const internal::AsyncTarget& target, const GetOauth2CredentialProviderRequest& request,
    const WaitOptions<GetOauth2CredentialProviderView>& options) {
  return internal::make_pending_wait(target, get_oauth2_credential_provider_operation, encode(request),
                                     internal::wait_plan(judge_oauth2_credential_provider_ready_spec, options,
                                                         judge_oauth2_credential_provider_ready));
}

}  // namespace outcrop::bedrock_agentcore_control
