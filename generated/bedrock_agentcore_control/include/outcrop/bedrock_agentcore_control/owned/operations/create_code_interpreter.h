// CreateCodeInterpreter: the output of Client::create_code_interpreter, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

struct CreateCodeInterpreterView;

/// The code interpreter that is being created.
struct CreateCodeInterpreter {
  /// The id by which other operations name the code interpreter.
  std::string code_interpreter_id{};
  /// The code interpreter's ARN.
  std::string code_interpreter_arn{};
  /// When the code interpreter was created.
  Timestamp created_at{};
  /// The state that the code interpreter is in.
  std::optional<OwnedOpen<CodeInterpreterStatus>> status{};

  friend bool operator==(const CreateCodeInterpreter&, const CreateCodeInterpreter&) = default;
};
CreateCodeInterpreter to_owned(const CreateCodeInterpreterView& view);
void write_json(internal::JsonWriter& writer, const CreateCodeInterpreter& in);

}  // namespace outcrop::bedrock_agentcore_control
