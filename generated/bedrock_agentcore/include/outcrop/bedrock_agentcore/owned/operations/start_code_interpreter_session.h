// StartCodeInterpreterSession: the output of Client::start_code_interpreter_session, owned.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string>

#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore {

struct StartCodeInterpreterSessionView;

struct StartCodeInterpreterSession {
  std::string code_interpreter_identifier{};
  std::string session_id{};
  Timestamp created_at{};

  friend bool operator==(const StartCodeInterpreterSession&, const StartCodeInterpreterSession&) = default;
};
StartCodeInterpreterSession to_owned(const StartCodeInterpreterSessionView& view);
void write_json(internal::JsonWriter& writer, const StartCodeInterpreterSession& in);

}  // namespace outcrop::bedrock_agentcore
