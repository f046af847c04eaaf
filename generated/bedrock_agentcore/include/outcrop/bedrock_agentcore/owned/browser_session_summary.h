// BrowserSessionSummary.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore/enums.h"
#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore {

struct BrowserSessionSummaryView;

/// A browser session as lists show it.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_BrowserSessionSummary.html
struct BrowserSessionSummary {
  /// The id of the browser; aws.browser.v1 is the one that AWS provides.
  std::string browser_identifier{};
  /// The session's id, as StartBrowserSession gave it.
  std::string session_id{};
  /// The session's name; absent where it has none.
  std::optional<std::string> name{};
  /// The state that the session was in when the page was made.
  std::optional<OwnedOpen<BrowserSessionStatus>> status{};
  /// When it was created.
  Timestamp created_at{};
  /// When it changed last.
  std::optional<Timestamp> last_updated_at{};

  friend bool operator==(const BrowserSessionSummary&, const BrowserSessionSummary&) = default;
};
BrowserSessionSummary to_owned(const BrowserSessionSummaryView& view);
void write_json(internal::JsonWriter& writer, const BrowserSessionSummary& in);

}  // namespace outcrop::bedrock_agentcore
