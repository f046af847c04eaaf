// ListCodeInterpreterSessions: the output of Client::list_code_interpreter_sessions, owned.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore/owned/code_interpreter_session_summary.h"
#include "outcrop/bedrock_agentcore/shapes.h"

namespace outcrop::bedrock_agentcore {

struct ListCodeInterpreterSessionsView;

/// One page of code interpreter sessions.
struct ListCodeInterpreterSessions {
  /// The sessions on this page.
  std::optional<std::vector<CodeInterpreterSessionSummary>> items{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string> next_token{};

  friend bool operator==(const ListCodeInterpreterSessions&, const ListCodeInterpreterSessions&) = default;
};
ListCodeInterpreterSessions to_owned(const ListCodeInterpreterSessionsView& view);
void write_json(internal::JsonWriter& writer, const ListCodeInterpreterSessions& in);

}  // namespace outcrop::bedrock_agentcore
