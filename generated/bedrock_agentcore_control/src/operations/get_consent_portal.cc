// Client::get_consent_portal: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/get_consent_portal.h"

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

constexpr internal::Type get_consent_portal_sources_type =
    internal::list_type<ConsentPortalSourceView>(schemas::consent_portal_source_type);
constexpr internal::Field get_consent_portal_fields[] = {
    {"sources", &get_consent_portal_sources_type, offsetof(GetConsentPortalView, sources), internal::Slot::plain},
    {"consentPortalArn", &internal::string_type, offsetof(GetConsentPortalView, consent_portal_arn),
     internal::Slot::plain},
    {"consentPortalId", &internal::string_type, offsetof(GetConsentPortalView, consent_portal_id),
     internal::Slot::plain},
    {"createdAt", &internal::epoch_seconds_type, offsetof(GetConsentPortalView, created_at), internal::Slot::plain},
    {"description", &internal::string_type, offsetof(GetConsentPortalView, description), internal::Slot::optional},
    {"executionRoleArn", &internal::string_type, offsetof(GetConsentPortalView, execution_role_arn),
     internal::Slot::plain},
    {"idpConfig", &schemas::consent_portal_idp_config_type, offsetof(GetConsentPortalView, idp_config),
     internal::Slot::plain},
    {"name", &internal::string_type, offsetof(GetConsentPortalView, name), internal::Slot::plain},
    {"portalUrl", &internal::string_type, offsetof(GetConsentPortalView, portal_url), internal::Slot::optional},
    {"status", &schemas::consent_portal_status_type, offsetof(GetConsentPortalView, status), internal::Slot::plain},
    {"statusReason", &internal::string_type, offsetof(GetConsentPortalView, status_reason), internal::Slot::optional},
    {"updatedAt", &internal::epoch_seconds_type, offsetof(GetConsentPortalView, updated_at), internal::Slot::plain},
};
constexpr internal::Schema get_consent_portal_schema =
    internal::structure_schema<GetConsentPortalView>("GetConsentPortalResponse", get_consent_portal_fields);
constexpr internal::OutputSchema get_consent_portal_output{
    .view = &get_consent_portal_schema,
    .body = &get_consent_portal_schema,
    .needs_body = true,
};
constexpr internal::Operation get_consent_portal_operation{
    .service = &common::service,
    .name = "GetConsentPortal",
    .errors = common::errors,
    .output = &get_consent_portal_output,
};

internal::HttpRequest encode(const GetConsentPortalRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/identities/GetConsentPortal"};
  out.json_object(
      [&](internal::JsonWriter& writer) { writer.required("consentPortalIdentifier", in.consent_portal_identifier); });
  return out;
}

std::string get_consent_portal_reasons(const GetConsentPortalView& output) {
  internal::PathValues reasons;
  if (output.status_reason) reasons.add(std::string_view(*output.status_reason));
  return reasons.joined();
}

constexpr internal::WaiterSpec judge_consent_portal_active_spec{"ConsentPortalActive", std::chrono::seconds(2),
                                                                std::chrono::seconds(60), std::chrono::seconds(1800)};

internal::Verdict judge_consent_portal_active(const internal::WaitAnswer<GetConsentPortalView>& answer) {
  if (answer.view) {
    const GetConsentPortalView& output = *answer.view;
    internal::PathValues values;
    values.add(std::string_view(output.status.text()));
    if (values.first_of({"ACTIVE"})) return internal::WaitState::success;
    if (const auto state = values.first_of({"UPDATE_FAILED", "DELETING", "FAILED"}))
      return internal::ruled_out(*state, get_consent_portal_reasons(output));
  }
  return internal::WaitState::none;
}

constexpr internal::WaiterSpec judge_consent_portal_deleted_spec{"ConsentPortalDeleted", std::chrono::seconds(2),
                                                                 std::chrono::seconds(60), std::chrono::seconds(1800)};

internal::Verdict judge_consent_portal_deleted(const internal::WaitAnswer<GetConsentPortalView>& answer) {
  if (answer.view) {
    const GetConsentPortalView& output = *answer.view;
    internal::PathValues values;
    values.add(std::string_view(output.status.text()));
    if (const auto state = values.first_of({"FAILED"}))
      return internal::ruled_out(*state, get_consent_portal_reasons(output));
  }
  if (answer.error && answer.error->code == "ResourceNotFoundException") return internal::WaitState::success;
  return internal::WaitState::none;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const GetConsentPortalRequest& in) {
  writer.begin_object();
  writer.member("consentPortalIdentifier", in.consent_portal_identifier);
  writer.end_object();
}

const internal::Schema& schema_of(const GetConsentPortalView*) { return get_consent_portal_schema; }

Response<GetConsentPortalView> Client::get_consent_portal(const GetConsentPortalRequest& request,
                                                          const CallOptions& options) const {
  return internal::call<GetConsentPortalView>(*connection_, get_consent_portal_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetConsentPortalRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, get_consent_portal_operation, encode(request), options);
}

Response<GetConsentPortalView> Client::wait_until_consent_portal_active(
    const GetConsentPortalRequest& request, const WaitOptions<GetConsentPortalView>& options) const {
  return internal::wait_until<GetConsentPortalView>(
      *connection_, get_consent_portal_operation, encode(request),
      internal::wait_plan(judge_consent_portal_active_spec, options, judge_consent_portal_active));
}

// For AsyncClient.
internal::PendingCallPtr prepare_wait_until_consent_portal_active(const internal::AsyncTarget& target,
                                                                  const GetConsentPortalRequest& request,
                                                                  const WaitOptions<GetConsentPortalView>& options) {
  return internal::make_pending_wait(
      target, get_consent_portal_operation, encode(request),
      internal::wait_plan(judge_consent_portal_active_spec, options, judge_consent_portal_active));
}

Response<GetConsentPortalView> Client::wait_until_consent_portal_deleted(
    const GetConsentPortalRequest& request, const WaitOptions<GetConsentPortalView>& options) const {
  return internal::wait_until<GetConsentPortalView>(
      *connection_, get_consent_portal_operation, encode(request),
      internal::wait_plan(judge_consent_portal_deleted_spec, options, judge_consent_portal_deleted));
}

// For AsyncClient.
internal::PendingCallPtr prepare_wait_until_consent_portal_deleted(const internal::AsyncTarget& target,
                                                                   const GetConsentPortalRequest& request,
                                                                   const WaitOptions<GetConsentPortalView>& options) {
  return internal::make_pending_wait(
      target, get_consent_portal_operation, encode(request),
      internal::wait_plan(judge_consent_portal_deleted_spec, options, judge_consent_portal_deleted));
}

}  // namespace outcrop::bedrock_agentcore_control
