// Makes UpdateConsentPortal: the output of Client::update_consent_portal, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/operations/update_consent_portal.h"

#include "outcrop/bedrock_agentcore_control/operations/update_consent_portal.h"
#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

UpdateConsentPortal to_owned(const UpdateConsentPortalView& view) {
  UpdateConsentPortal owned;
  internal::own(owned.sources, view.sources);
  internal::own(owned.consent_portal_arn, view.consent_portal_arn);
  internal::own(owned.consent_portal_id, view.consent_portal_id);
  internal::own(owned.created_at, view.created_at);
  internal::own(owned.description, view.description);
  internal::own(owned.execution_role_arn, view.execution_role_arn);
  internal::own(owned.idp_config, view.idp_config);
  internal::own(owned.name, view.name);
  internal::own(owned.portal_url, view.portal_url);
  internal::own(owned.status, view.status);
  internal::own(owned.status_reason, view.status_reason);
  internal::own(owned.updated_at, view.updated_at);
  return owned;
}

void write_json(internal::JsonWriter& writer, const UpdateConsentPortal& in) {
  writer.begin_object();
  writer.member("sources", in.sources);
  writer.member("consentPortalArn", in.consent_portal_arn);
  writer.member("consentPortalId", in.consent_portal_id);
  writer.member("createdAt", in.created_at, TimestampFormat::epoch_seconds);
  writer.member("description", in.description);
  writer.member("executionRoleArn", in.execution_role_arn);
  writer.member("idpConfig", in.idp_config);
  writer.member("name", in.name);
  writer.member("portalUrl", in.portal_url);
  writer.member("status", in.status);
  writer.member("statusReason", in.status_reason);
  writer.member("updatedAt", in.updated_at, TimestampFormat::epoch_seconds);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
