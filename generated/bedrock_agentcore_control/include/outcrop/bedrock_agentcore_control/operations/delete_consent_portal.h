// Input and output of Client::delete_consent_portal.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::delete_consent_portal. An absent member is not sent.
/// Which portal is deleted.
struct DeleteConsentPortalRequest {
  /// The portal's id or ARN.
  ///
  /// Required.
  std::optional<std::string> consent_portal_identifier{};

  friend bool operator==(const DeleteConsentPortalRequest&, const DeleteConsentPortalRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const DeleteConsentPortalRequest& in);

/// Output of Client::delete_consent_portal; valid as long as its Response.
/// Empty: the deletion has begun.
struct DeleteConsentPortalView {};
const internal::Schema& schema_of(const DeleteConsentPortalView*);

}  // namespace outcrop::bedrock_agentcore_control
