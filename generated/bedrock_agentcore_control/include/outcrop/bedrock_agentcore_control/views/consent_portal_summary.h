// ConsentPortalSummaryView: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/views/consent_portal_source.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// A consent portal as lists show it.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ConsentPortalSummary.html
struct ConsentPortalSummaryView {
  /// What the portal asks consent for.
  std::span<const ConsentPortalSourceView> sources{};
  /// The portal's ARN.
  std::string_view consent_portal_arn{};
  /// The id that CreateConsentPortal gave the portal.
  std::string_view consent_portal_id{};
  /// When the portal was created.
  Timestamp created_at{};
  /// What the portal is for.
  std::optional<std::string_view> description{};
  /// The portal's name.
  std::string_view name{};
  /// Where users open the portal; absent while it has no address.
  std::optional<std::string_view> portal_url{};
  /// The state that the portal is in.
  Open<ConsentPortalStatus> status{};
  /// When the portal changed last.
  Timestamp updated_at{};
};
const internal::Schema& schema_of(const ConsentPortalSummaryView*);

}  // namespace outcrop::bedrock_agentcore_control
