// StartCodeInterpreterSession: the output of Client::start_code_interpreter_session, owned.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string>

#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore {

struct StartCodeInterpreterSessionView;

/// The session that was started.
struct StartCodeInterpreterSession {
  /// The id of the code interpreter; aws.codeinterpreter.v1 is the one that AWS provides.
  std::string code_interpreter_identifier{};
  /// The session's id, for InvokeCodeInterpreter.
  std::string session_id{};
  /// When it was created.
  Timestamp created_at{};

  friend bool operator==(const StartCodeInterpreterSession&, const StartCodeInterpreterSession&) = default;
};
StartCodeInterpreterSession to_owned(const StartCodeInterpreterSessionView& view);
void write_json(internal::JsonWriter& writer, const StartCodeInterpreterSession& in);

}  // namespace outcrop::bedrock_agentcore
