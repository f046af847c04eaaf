// Input and output of Client::get_consent_portal.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/views/consent_portal_idp_config.h"
#include "outcrop/bedrock_agentcore_control/views/consent_portal_source.h"
#include "outcrop/open.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::get_consent_portal. An absent member is not sent.
/// Which portal is asked for.
struct GetConsentPortalRequest {
  /// The portal's id or ARN.
  ///
  /// Required.
  std::optional<std::string> consent_portal_identifier{};

  friend bool operator==(const GetConsentPortalRequest&, const GetConsentPortalRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetConsentPortalRequest& in);

/// Output of Client::get_consent_portal; valid as long as its Response.
/// The portal that was asked for.
struct GetConsentPortalView {
  /// What the portal asks consent for.
  std::span<const ConsentPortalSourceView> sources{};
  /// The portal's ARN.
  std::string_view consent_portal_arn{};
  /// The portal's id.
  std::string_view consent_portal_id{};
  /// When the portal was created.
  Timestamp created_at{};
  /// What the portal is for.
  std::optional<std::string_view> description{};
  /// The ARN of the IAM role by which the portal reaches its sources.
  std::string_view execution_role_arn{};
  /// How users sign in.
  ConsentPortalIdpConfigView idp_config{};
  /// The portal's name.
  std::string_view name{};
  /// Where users open the portal; absent while it has no address.
  std::optional<std::string_view> portal_url{};
  /// The state that the portal is in.
  Open<ConsentPortalStatus> status{};
  /// Why the portal is in this state, in words.
  std::optional<std::string_view> status_reason{};
  /// When the portal changed last.
  Timestamp updated_at{};
};
const internal::Schema& schema_of(const GetConsentPortalView*);

}  // namespace outcrop::bedrock_agentcore_control
