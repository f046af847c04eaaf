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

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ConsentPortalSummary.html
struct ConsentPortalSummaryView {
  std::span<const ConsentPortalSourceView> sources{};
  std::string_view consent_portal_arn{};
  std::string_view consent_portal_id{};
  Timestamp created_at{};
  std::optional<std::string_view> description{};
  std::string_view name{};
  std::optional<std::string_view> portal_url{};
  Open<ConsentPortalStatus> status{};
  Timestamp updated_at{};
};
const internal::Schema& schema_of(const ConsentPortalSummaryView*);

}  // namespace outcrop::bedrock_agentcore_control
