// StopCodeInterpreterSession: the output of Client::stop_code_interpreter_session, owned.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string>

#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore {

struct StopCodeInterpreterSessionView;

/// The session that was ended.
struct StopCodeInterpreterSession {
  /// The id of the code interpreter; aws.codeinterpreter.v1 is the one that AWS provides.
  std::string code_interpreter_identifier{};
  /// The session's id, as StartCodeInterpreterSession gave it.
  std::string session_id{};
  /// When it changed last.
  Timestamp last_updated_at{};

  friend bool operator==(const StopCodeInterpreterSession&, const StopCodeInterpreterSession&) = default;
};
StopCodeInterpreterSession to_owned(const StopCodeInterpreterSessionView& view);
void write_json(internal::JsonWriter& writer, const StopCodeInterpreterSession& in);

}  // namespace outcrop::bedrock_agentcore
