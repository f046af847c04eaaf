// InvokeCodeInterpreter: the output of Client::invoke_code_interpreter, owned.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore/shapes.h"

namespace outcrop::bedrock_agentcore {

struct InvokeCodeInterpreterView;

/// The answer of InvokeCodeInterpreter: its stream, and which session it comes from.
struct InvokeCodeInterpreter {
  /// The session's id, as StartCodeInterpreterSession gave it.
  std::optional<std::string> session_id{};

  friend bool operator==(const InvokeCodeInterpreter&, const InvokeCodeInterpreter&) = default;
};
InvokeCodeInterpreter to_owned(const InvokeCodeInterpreterView& view);
void write_json(internal::JsonWriter& writer, const InvokeCodeInterpreter& in);

}  // namespace outcrop::bedrock_agentcore
