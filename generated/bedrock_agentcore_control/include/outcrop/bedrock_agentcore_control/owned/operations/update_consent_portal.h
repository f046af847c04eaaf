// UpdateConsentPortal: the output of Client::update_consent_portal, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/types/consent_portal_idp_config.h"
#include "outcrop/bedrock_agentcore_control/types/consent_portal_source.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

struct UpdateConsentPortalView;

/// The portal as it is now.
struct UpdateConsentPortal {
  /// The gateways whose targets users can agree to.
  std::optional<std::vector<ConsentPortalSource>> sources{};
  /// The portal's ARN.
  std::string consent_portal_arn{};
  /// The id that CreateConsentPortal gave the portal.
  std::string consent_portal_id{};
  /// When it was created.
  Timestamp created_at{};
  /// What the portal is for.
  std::optional<std::string> description{};
  /// The ARN of the IAM role that the portal works under.
  std::string execution_role_arn{};
  /// The identity provider that users sign in at.
  ConsentPortalIdpConfig idp_config{};
  /// The portal's name.
  std::string name{};
  /// The portal's address, which users open in a browser.
  std::optional<std::string> portal_url{};
  /// The state that the portal is in.
  std::optional<OwnedOpen<ConsentPortalStatus>> status{};
  /// Why the portal is in that state.
  std::optional<std::string> status_reason{};
  /// When it changed last.
  Timestamp updated_at{};

  friend bool operator==(const UpdateConsentPortal&, const UpdateConsentPortal&) = default;
};
UpdateConsentPortal to_owned(const UpdateConsentPortalView& view);
void write_json(internal::JsonWriter& writer, const UpdateConsentPortal& in);

}  // namespace outcrop::bedrock_agentcore_control
