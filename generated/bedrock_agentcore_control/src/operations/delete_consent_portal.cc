// Client::delete_consent_portal: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/delete_consent_portal.h"

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

constexpr internal::Schema delete_consent_portal_schema =
    internal::structure_schema<DeleteConsentPortalView>("DeleteConsentPortalResponse");
constexpr internal::OutputSchema delete_consent_portal_output{
    .view = &delete_consent_portal_schema,
    .body = &delete_consent_portal_schema,
};
constexpr internal::Operation delete_consent_portal_operation{
    .service = &common::service,
    .name = "DeleteConsentPortal",
    .errors = common::errors,
    .output = &delete_consent_portal_output,
};

internal::HttpRequest encode(const DeleteConsentPortalRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/identities/DeleteConsentPortal"};
  out.json_object(
      [&](internal::JsonWriter& writer) { writer.required("consentPortalIdentifier", in.consent_portal_identifier); });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const DeleteConsentPortalRequest& in) {
  writer.begin_object();
  writer.member("consentPortalIdentifier", in.consent_portal_identifier);
  writer.end_object();
}

const internal::Schema& schema_of(const DeleteConsentPortalView*) { return delete_consent_portal_schema; }

Response<DeleteConsentPortalView> Client::delete_consent_portal(const DeleteConsentPortalRequest& request,
                                                                const CallOptions& options) const {
  return internal::call<DeleteConsentPortalView>(*connection_, delete_consent_portal_operation, encode(request),
                                                 options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const DeleteConsentPortalRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, delete_consent_portal_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore_control
