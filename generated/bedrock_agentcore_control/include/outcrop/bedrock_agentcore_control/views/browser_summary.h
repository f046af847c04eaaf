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

/// A browser as lists show it.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_BrowserSummary.html
struct BrowserSummaryView {
  /// The id that CreateBrowser gave the browser, or that of AWS's own.
  std::string_view browser_id{};
  /// The browser's ARN.
  std::string_view browser_arn{};
  /// The browser's name.
  std::optional<std::string_view> name{};
  /// What the browser is for.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> description{};
  /// The state that the browser is in.
  Open<BrowserStatus> status{};
  /// When the browser was created.
  Timestamp created_at{};
  /// When the browser changed last.
  std::optional<Timestamp> last_updated_at{};
};
const internal::Schema& schema_of(const BrowserSummaryView*);

}  // namespace outcrop::bedrock_agentcore_control
