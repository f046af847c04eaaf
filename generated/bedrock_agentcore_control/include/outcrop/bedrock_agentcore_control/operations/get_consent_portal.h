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
struct GetConsentPortalRequest {
  /// Required.
  std::optional<std::string> consent_portal_identifier{};

  friend bool operator==(const GetConsentPortalRequest&, const GetConsentPortalRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetConsentPortalRequest& in);

/// Output of Client::get_consent_portal; valid as long as its Response.
struct GetConsentPortalView {
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
const internal::Schema& schema_of(const GetConsentPortalView*);

}  // namespace outcrop::bedrock_agentcore_control
