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

struct UpdateConsentPortal {
  std::optional<std::vector<ConsentPortalSource>> sources{};
  std::string consent_portal_arn{};
  std::string consent_portal_id{};
  Timestamp created_at{};
  std::optional<std::string> description{};
  std::string execution_role_arn{};
  ConsentPortalIdpConfig idp_config{};
  std::string name{};
  std::optional<std::string> portal_url{};
  std::optional<OwnedOpen<ConsentPortalStatus>> status{};
  std::optional<std::string> status_reason{};
  Timestamp updated_at{};

  friend bool operator==(const UpdateConsentPortal&, const UpdateConsentPortal&) = default;
};
UpdateConsentPortal to_owned(const UpdateConsentPortalView& view);
void write_json(internal::JsonWriter& writer, const UpdateConsentPortal& in);

}  // namespace outcrop::bedrock_agentcore_control
