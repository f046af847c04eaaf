// Client::create_consent_portal: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/create_consent_portal.h"

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

constexpr internal::Type create_consent_portal_sources_type =
    internal::list_type<ConsentPortalSourceView>(schemas::consent_portal_source_type);
constexpr internal::Field create_consent_portal_fields[] = {
    {"sources", &create_consent_portal_sources_type, offsetof(CreateConsentPortalView, sources), internal::Slot::plain},
    {"consentPortalArn", &internal::string_type, offsetof(CreateConsentPortalView, consent_portal_arn),
     internal::Slot::plain},
    {"consentPortalId", &internal::string_type, offsetof(CreateConsentPortalView, consent_portal_id),
     internal::Slot::plain},
    {"createdAt", &internal::epoch_seconds_type, offsetof(CreateConsentPortalView, created_at), internal::Slot::plain},
    {"description", &internal::string_type, offsetof(CreateConsentPortalView, description), internal::Slot::optional},
    {"executionRoleArn", &internal::string_type, offsetof(CreateConsentPortalView, execution_role_arn),
     internal::Slot::plain},
    {"idpConfig", &schemas::consent_portal_idp_config_type, offsetof(CreateConsentPortalView, idp_config),
     internal::Slot::plain},
    {"name", &internal::string_type, offsetof(CreateConsentPortalView, name), internal::Slot::plain},
    {"portalUrl", &internal::string_type, offsetof(CreateConsentPortalView, portal_url), internal::Slot::optional},
    {"status", &schemas::consent_portal_status_type, offsetof(CreateConsentPortalView, status), internal::Slot::plain},
    {"statusReason", &internal::string_type, offsetof(CreateConsentPortalView, status_reason),
     internal::Slot::optional},
    {"updatedAt", &internal::epoch_seconds_type, offsetof(CreateConsentPortalView, updated_at), internal::Slot::plain},
};
constexpr internal::Schema create_consent_portal_schema =
    internal::structure_schema<CreateConsentPortalView>("CreateConsentPortalResponse", create_consent_portal_fields);
constexpr internal::OutputSchema create_consent_portal_output{
    .view = &create_consent_portal_schema,
    .body = &create_consent_portal_schema,
    .needs_body = true,
};
constexpr internal::Operation create_consent_portal_operation{
    .service = &common::service,
    .name = "CreateConsentPortal",
    .errors = common::errors,
    .output = &create_consent_portal_output,
    .creates_anew = true,
};

internal::HttpRequest encode(const CreateConsentPortalRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/identities/CreateConsentPortal"};
  out.json_object([&](internal::JsonWriter& writer) {
    writer.required("executionRoleArn", in.execution_role_arn);
    writer.required("idpConfig", in.idp_config);
    writer.required("name", in.name);
    writer.required("sources", in.sources);
    writer.member("description", in.description);
    writer.member("tags", in.tags);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const CreateConsentPortalRequest& in) {
  writer.begin_object();
  writer.member("executionRoleArn", in.execution_role_arn);
  writer.member("idpConfig", in.idp_config);
  writer.member("name", in.name);
  writer.member("sources", in.sources);
  writer.member("description", in.description);
  writer.member("tags", in.tags);
  writer.end_object();
}

const internal::Schema& schema_of(const CreateConsentPortalView*) { return create_consent_portal_schema; }

Response<CreateConsentPortalView> Client::create_consent_portal(const CreateConsentPortalRequest& request,
                                                                const CallOptions& options) const {
  return internal::call<CreateConsentPortalView>(*connection_, create_consent_portal_operation, encode(request),
                                                 options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CreateConsentPortalRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, create_consent_portal_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore_control
