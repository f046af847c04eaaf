// CreateConsentPortal: the output of Client::create_consent_portal, owned.
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

struct CreateConsentPortalView;

/// The portal that is being created.
struct CreateConsentPortal {
  /// What the portal asks consent for.
  std::optional<std::vector<ConsentPortalSource>> sources{};
  /// The portal's ARN.
  std::string consent_portal_arn{};
  /// The id by which other operations name the portal.
  std::string consent_portal_id{};
  /// When the portal was created.
  Timestamp created_at{};
  /// What the portal is for.
  std::optional<std::string> description{};
  /// The ARN of the IAM role by which the portal reaches its sources.
  std::string execution_role_arn{};
  /// How users sign in.
  ConsentPortalIdpConfig idp_config{};
  /// The portal's name.
  std::string name{};
  /// Where users open the portal; absent while it has no address.
  std::optional<std::string> portal_url{};
  /// The state that the portal is in.
  std::optional<OwnedOpen<ConsentPortalStatus>> status{};
  /// Why the portal is in this state, in words.
  std::optional<std::string> status_reason{};
  /// When the portal changed last.
  Timestamp updated_at{};

  friend bool operator==(const CreateConsentPortal&, const CreateConsentPortal&) = default;
};
CreateConsentPortal to_owned(const CreateConsentPortalView& view);
void write_json(internal::JsonWriter& writer, const CreateConsentPortal& in);

}  // namespace outcrop::bedrock_agentcore_control
