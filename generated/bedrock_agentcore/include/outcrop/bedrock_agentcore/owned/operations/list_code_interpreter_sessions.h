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

struct ListCodeInterpreterSessions {
  std::optional<std::vector<CodeInterpreterSessionSummary>> items{};
  std::optional<std::string> next_token{};

  friend bool operator==(const ListCodeInterpreterSessions&, const ListCodeInterpreterSessions&) = default;
};
ListCodeInterpreterSessions to_owned(const ListCodeInterpreterSessionsView& view);
void write_json(internal::JsonWriter& writer, const ListCodeInterpreterSessions& in);

}  // namespace outcrop::bedrock_agentcore
