// BrowserSummaryView: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_BrowserSummary.html
struct BrowserSummaryView {
  std::string_view browser_id{};
  std::string_view browser_arn{};
  std::optional<std::string_view> name{};
  /// Sensitive: never logged.
  std::optional<std::string_view> description{};
  Open<BrowserStatus> status{};
  Timestamp created_at{};
  std::optional<Timestamp> last_updated_at{};
};
const internal::Schema& schema_of(const BrowserSummaryView*);

}  // namespace outcrop::bedrock_agentcore_control
