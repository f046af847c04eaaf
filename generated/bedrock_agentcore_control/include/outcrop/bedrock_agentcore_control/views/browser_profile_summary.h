// BrowserProfileSummaryView: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_BrowserProfileSummary.html
struct BrowserProfileSummaryView {
  std::string_view profile_id{};
  std::string_view profile_arn{};
  std::string_view name{};
  /// Sensitive: never logged.
  std::optional<std::string_view> description{};
  Open<BrowserProfileStatus> status{};
  Timestamp created_at{};
  Timestamp last_updated_at{};
  std::optional<Timestamp> last_saved_at{};
  std::optional<std::string_view> last_saved_browser_session_id{};
  std::optional<std::string_view> last_saved_browser_id{};
};
const internal::Schema& schema_of(const BrowserProfileSummaryView*);

}  // namespace outcrop::bedrock_agentcore_control
