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

struct ListSessions {
  std::optional<std::vector<SessionSummary>> session_summaries{};
  std::optional<std::string> next_token{};

  friend bool operator==(const ListSessions&, const ListSessions&) = default;
};
ListSessions to_owned(const ListSessionsView& view);
void write_json(internal::JsonWriter& writer, const ListSessions& in);

}  // namespace outcrop::bedrock_agentcore
