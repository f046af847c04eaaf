// ConsentPortalSummary.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/types/consent_portal_source.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

struct ConsentPortalSummaryView;

/// A consent portal as lists show it.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ConsentPortalSummary.html
struct ConsentPortalSummary {
  /// What the portal asks consent for.
  std::optional<std::vector<ConsentPortalSource>> sources{};
  /// The portal's ARN.
  std::string consent_portal_arn{};
  /// The id that CreateConsentPortal gave the portal.
  std::string consent_portal_id{};
  /// When the portal was created.
  Timestamp created_at{};
  /// What the portal is for.
  std::optional<std::string> description{};
  /// The portal's name.
  std::string name{};
  /// Where users open the portal; absent while it has no address.
  std::optional<std::string> portal_url{};
  /// The state that the portal is in.
  std::optional<OwnedOpen<ConsentPortalStatus>> status{};
  /// When the portal changed last.
  Timestamp updated_at{};

  friend bool operator==(const ConsentPortalSummary&, const ConsentPortalSummary&) = default;
};
ConsentPortalSummary to_owned(const ConsentPortalSummaryView& view);
void write_json(internal::JsonWriter& writer, const ConsentPortalSummary& in);

}  // namespace outcrop::bedrock_agentcore_control
