// Client::update_consent_portal: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/update_consent_portal.h"

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

constexpr internal::Type update_consent_portal_sources_type =
    internal::list_type<ConsentPortalSourceView>(schemas::consent_portal_source_type);
constexpr internal::Field update_consent_portal_fields[] = {
    {"sources", &update_consent_portal_sources_type, offsetof(UpdateConsentPortalView, sources), internal::Slot::plain},
    {"consentPortalArn", &internal::string_type, offsetof(UpdateConsentPortalView, consent_portal_arn),
     internal::Slot::plain},
    {"consentPortalId", &internal::string_type, offsetof(UpdateConsentPortalView, consent_portal_id),
     internal::Slot::plain},
    {"createdAt", &internal::epoch_seconds_type, offsetof(UpdateConsentPortalView, created_at), internal::Slot::plain},
    {"description", &internal::string_type, offsetof(UpdateConsentPortalView, description), internal::Slot::optional},
    {"executionRoleArn", &internal::string_type, offsetof(UpdateConsentPortalView, execution_role_arn),
     internal::Slot::plain},
    {"idpConfig", &schemas::consent_portal_idp_config_type, offsetof(UpdateConsentPortalView, idp_config),
     internal::Slot::plain},
    {"name", &internal::string_type, offsetof(UpdateConsentPortalView, name), internal::Slot::plain},
    {"portalUrl", &internal::string_type, offsetof(UpdateConsentPortalView, portal_url), internal::Slot::optional},
    {"status", &schemas::consent_portal_status_type, offsetof(UpdateConsentPortalView, status), internal::Slot::plain},
    {"statusReason", &internal::string_type, offsetof(UpdateConsentPortalView, status_reason),
     internal::Slot::optional},
    {"updatedAt", &internal::epoch_seconds_type, offsetof(UpdateConsentPortalView, updated_at), internal::Slot::plain},
};
constexpr internal::Schema update_consent_portal_schema =
    internal::structure_schema<UpdateConsentPortalView>("UpdateConsentPortalResponse", update_consent_portal_fields);
constexpr internal::OutputSchema update_consent_portal_output{
    .view = &update_consent_portal_schema,
    .body = &update_consent_portal_schema,
    .needs_body = true,
};
constexpr internal::Operation update_consent_portal_operation{
    .service = &common::service,
    .name = "UpdateConsentPortal",
    .errors = common::errors,
    .output = &update_consent_portal_output,
};

internal::HttpRequest encode(const UpdateConsentPortalRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/identities/UpdateConsentPortal"};
  out.json_object([&](internal::JsonWriter& writer) {
    writer.required("consentPortalIdentifier", in.consent_portal_identifier);
    writer.member("executionRoleArn", in.execution_role_arn);
    writer.member("idpConfig", in.idp_config);
    writer.member("description", in.description);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const UpdateConsentPortalRequest& in) {
  writer.begin_object();
  writer.member("consentPortalIdentifier", in.consent_portal_identifier);
  writer.member("executionRoleArn", in.execution_role_arn);
  writer.member("idpConfig", in.idp_config);
  writer.member("description", in.description);
  writer.end_object();
}

const internal::Schema& schema_of(const UpdateConsentPortalView*) { return update_consent_portal_schema; }

Response<UpdateConsentPortalView> Client::update_consent_portal(const UpdateConsentPortalRequest& request,
                                                                const CallOptions& options) const {
  return internal::call<UpdateConsentPortalView>(*connection_, update_consent_portal_operation, encode(request),
                                                 options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const UpdateConsentPortalRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, update_consent_portal_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore_control
