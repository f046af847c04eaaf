// BrowserSessionSummaryView: parts of answers.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/bedrock_agentcore/enums.h"
#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore {

/// A browser session as lists show it.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_BrowserSessionSummary.html
struct BrowserSessionSummaryView {
  /// The id of the browser; aws.browser.v1 is the one that AWS provides.
  std::string_view browser_identifier{};
  /// The session's id, as StartBrowserSession gave it.
  std::string_view session_id{};
  /// The session's name; absent where it has none.
  std::optional<std::string_view> name{};
  /// The state that the session was in when the page was made.
  Open<BrowserSessionStatus> status{};
  /// When it was created.
  Timestamp created_at{};
  /// When it changed last.
  std::optional<Timestamp> last_updated_at{};
};
const internal::Schema& schema_of(const BrowserSessionSummaryView*);

}  // namespace outcrop::bedrock_agentcore
