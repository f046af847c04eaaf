// ListCodeInterpreters: the output of Client::list_code_interpreters, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore_control/owned/code_interpreter_summary.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

struct ListCodeInterpretersView;

/// One page of code interpreters.
struct ListCodeInterpreters {
  /// The code interpreters of this page.
  std::optional<std::vector<CodeInterpreterSummary>> code_interpreter_summaries{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string> next_token{};

  friend bool operator==(const ListCodeInterpreters&, const ListCodeInterpreters&) = default;
};
ListCodeInterpreters to_owned(const ListCodeInterpretersView& view);
void write_json(internal::JsonWriter& writer, const ListCodeInterpreters& in);

}  // namespace outcrop::bedrock_agentcore_control
