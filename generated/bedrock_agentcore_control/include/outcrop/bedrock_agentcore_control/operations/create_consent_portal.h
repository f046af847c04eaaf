// Input and output of Client::create_consent_portal.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/types/consent_portal_idp_config.h"
#include "outcrop/bedrock_agentcore_control/types/consent_portal_source.h"
#include "outcrop/bedrock_agentcore_control/views/consent_portal_idp_config.h"
#include "outcrop/bedrock_agentcore_control/views/consent_portal_source.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::create_consent_portal. An absent member is not sent.
/// What the new portal is like.
struct CreateConsentPortalRequest {
  /// The ARN of the IAM role by which the portal reaches its sources.
  ///
  /// Required.
  std::optional<std::string> execution_role_arn{};
  /// How users sign in.
  ///
  /// Required.
  Box<ConsentPortalIdpConfig> idp_config{};
  /// The portal's name, which is its own within the account.
  ///
  /// Required.
  std::optional<std::string> name{};
  /// What the portal asks consent for: gateways.
  ///
  /// Required.
  std::optional<std::vector<ConsentPortalSource>> sources{};
  /// What the portal is for.
  std::optional<std::string> description{};
  /// Tags for the portal, by key.
  std::optional<std::map<std::string, std::string, std::less<>>> tags{};

  friend bool operator==(const CreateConsentPortalRequest&, const CreateConsentPortalRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const CreateConsentPortalRequest& in);

/// Output of Client::create_consent_portal; valid as long as its Response.
/// The portal that is being created.
struct CreateConsentPortalView {
  /// What the portal asks consent for.
  std::span<const ConsentPortalSourceView> sources{};
  /// The portal's ARN.
  std::string_view consent_portal_arn{};
  /// The id by which other operations name the portal.
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
const internal::Schema& schema_of(const CreateConsentPortalView*);

}  // namespace outcrop::bedrock_agentcore_control
