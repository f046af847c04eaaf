// ListBrowserSessions: the output of Client::list_browser_sessions, owned.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore/owned/browser_session_summary.h"
#include "outcrop/bedrock_agentcore/shapes.h"

namespace outcrop::bedrock_agentcore {

struct ListBrowserSessionsView;

/// One page of browser sessions.
struct ListBrowserSessions {
  /// The sessions on this page.
  std::optional<std::vector<BrowserSessionSummary>> items{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string> next_token{};

  friend bool operator==(const ListBrowserSessions&, const ListBrowserSessions&) = default;
};
ListBrowserSessions to_owned(const ListBrowserSessionsView& view);
void write_json(internal::JsonWriter& writer, const ListBrowserSessions& in);

}  // namespace outcrop::bedrock_agentcore
