// Input and output of Client::update_consent_portal.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/types/consent_portal_idp_config.h"
#include "outcrop/bedrock_agentcore_control/views/consent_portal_idp_config.h"
#include "outcrop/bedrock_agentcore_control/views/consent_portal_source.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::update_consent_portal. An absent member is not sent.
/// Which portal, and what it is like from now on.
struct UpdateConsentPortalRequest {
  /// The portal's id or ARN.
  ///
  /// Required.
  std::optional<std::string> consent_portal_identifier{};
  /// The ARN of the IAM role that the portal works under.
  std::optional<std::string> execution_role_arn{};
  /// The identity provider that users sign in at.
  Box<ConsentPortalIdpConfig> idp_config{};
  /// What the portal is for.
  std::optional<std::string> description{};

  friend bool operator==(const UpdateConsentPortalRequest&, const UpdateConsentPortalRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const UpdateConsentPortalRequest& in);

/// Output of Client::update_consent_portal; valid as long as its Response.
/// The portal as it is now.
struct UpdateConsentPortalView {
  /// The gateways whose targets users can agree to.
  std::span<const ConsentPortalSourceView> sources{};
  /// The portal's ARN.
  std::string_view consent_portal_arn{};
  /// The id that CreateConsentPortal gave the portal.
  std::string_view consent_portal_id{};
  /// When it was created.
  Timestamp created_at{};
  /// What the portal is for.
  std::optional<std::string_view> description{};
  /// The ARN of the IAM role that the portal works under.
  std::string_view execution_role_arn{};
  /// The identity provider that users sign in at.
  ConsentPortalIdpConfigView idp_config{};
  /// The portal's name.
  std::string_view name{};
  /// The portal's address, which users open in a browser.
  std::optional<std::string_view> portal_url{};
  /// The state that the portal is in.
  Open<ConsentPortalStatus> status{};
  /// Why the portal is in that state.
  std::optional<std::string_view> status_reason{};
  /// When it changed last.
  Timestamp updated_at{};
};
const internal::Schema& schema_of(const UpdateConsentPortalView*);

}  // namespace outcrop::bedrock_agentcore_control
