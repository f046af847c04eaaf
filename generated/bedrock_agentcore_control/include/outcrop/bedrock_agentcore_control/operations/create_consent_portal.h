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
struct CreateConsentPortalRequest {
  /// Required.
  std::optional<std::string> execution_role_arn{};
  /// Required.
  Box<ConsentPortalIdpConfig> idp_config{};
  /// Required.
  std::optional<std::string> name{};
  /// Required.
  std::optional<std::vector<ConsentPortalSource>> sources{};
  std::optional<std::string> description{};
  std::optional<std::map<std::string, std::string, std::less<>>> tags{};

  friend bool operator==(const CreateConsentPortalRequest&, const CreateConsentPortalRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const CreateConsentPortalRequest& in);

/// Output of Client::create_consent_portal; valid as long as its Response.
struct CreateConsentPortalView {
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
const internal::Schema& schema_of(const CreateConsentPortalView*);

}  // namespace outcrop::bedrock_agentcore_control
