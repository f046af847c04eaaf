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

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ConsentPortalSummary.html
struct ConsentPortalSummary {
  std::optional<std::vector<ConsentPortalSource>> sources{};
  std::string consent_portal_arn{};
  std::string consent_portal_id{};
  Timestamp created_at{};
  std::optional<std::string> description{};
  std::string name{};
  std::optional<std::string> portal_url{};
  std::optional<OwnedOpen<ConsentPortalStatus>> status{};
  Timestamp updated_at{};

  friend bool operator==(const ConsentPortalSummary&, const ConsentPortalSummary&) = default;
};
ConsentPortalSummary to_owned(const ConsentPortalSummaryView& view);
void write_json(internal::JsonWriter& writer, const ConsentPortalSummary& in);

}  // namespace outcrop::bedrock_agentcore_control
