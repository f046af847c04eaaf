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
struct UpdateConsentPortalRequest {
  /// Required.
  std::optional<std::string> consent_portal_identifier{};
  std::optional<std::string> execution_role_arn{};
  Box<ConsentPortalIdpConfig> idp_config{};
  std::optional<std::string> description{};

  friend bool operator==(const UpdateConsentPortalRequest&, const UpdateConsentPortalRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const UpdateConsentPortalRequest& in);

/// Output of Client::update_consent_portal; valid as long as its Response.
struct UpdateConsentPortalView {
  std::span<const ConsentPortalSourceView> sources{};
  std::string_view consent_portal_arn{};
  std::string_view consent_portal_id{};
  Timestamp created_at{};
  std::optional<std::string_view> description{};
  std::string_view execution_role_arn{};
  ConsentPortalIdpConfigView idp_config{};
  std::string_view name{};
  std::optional<std::string_view> portal_url{};
  Open<ConsentPortalStatus> status{};
  std::optional<std::string_view> status_reason{};
  Timestamp updated_at{};
};
const internal::Schema& schema_of(const UpdateConsentPortalView*);

}  // namespace outcrop::bedrock_agentcore_control
