// ListSessions: the output of Client::list_sessions, owned.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore/owned/session_summary.h"
#include "outcrop/bedrock_agentcore/shapes.h"

namespace outcrop::bedrock_agentcore {

struct ListSessionsView;

/// One page of sessions.
struct ListSessions {
  /// The sessions on this page.
  std::optional<std::vector<SessionSummary>> session_summaries{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string> next_token{};

  friend bool operator==(const ListSessions&, const ListSessions&) = default;
};
ListSessions to_owned(const ListSessionsView& view);
void write_json(internal::JsonWriter& writer, const ListSessions& in);

}  // namespace outcrop::bedrock_agentcore
