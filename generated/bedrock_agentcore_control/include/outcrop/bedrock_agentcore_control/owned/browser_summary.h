// BrowserSummary.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

struct BrowserSummaryView;

/// A browser as lists show it.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_BrowserSummary.html
struct BrowserSummary {
  /// The id that CreateBrowser gave the browser, or that of AWS's own.
  std::string browser_id{};
  /// The browser's ARN.
  std::string browser_arn{};
  /// The browser's name.
  std::optional<std::string> name{};
  /// What the browser is for.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  /// The state that the browser is in.
  std::optional<OwnedOpen<BrowserStatus>> status{};
  /// When the browser was created.
  Timestamp created_at{};
  /// When the browser changed last.
  std::optional<Timestamp> last_updated_at{};

  friend bool operator==(const BrowserSummary&, const BrowserSummary&) = default;
};
BrowserSummary to_owned(const BrowserSummaryView& view);
void write_json(internal::JsonWriter& writer, const BrowserSummary& in);

}  // namespace outcrop::bedrock_agentcore_control
