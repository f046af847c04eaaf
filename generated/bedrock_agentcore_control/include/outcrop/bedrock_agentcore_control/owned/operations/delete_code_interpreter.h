// DeleteCodeInterpreter: the output of Client::delete_code_interpreter, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

struct DeleteCodeInterpreterView;

/// The code interpreter that is being deleted.
struct DeleteCodeInterpreter {
  /// The code interpreter's id.
  std::string code_interpreter_id{};
  /// The state that the code interpreter is in.
  std::optional<OwnedOpen<CodeInterpreterStatus>> status{};
  /// When the code interpreter changed last.
  Timestamp last_updated_at{};

  friend bool operator==(const DeleteCodeInterpreter&, const DeleteCodeInterpreter&) = default;
};
DeleteCodeInterpreter to_owned(const DeleteCodeInterpreterView& view);
void write_json(internal::JsonWriter& writer, const DeleteCodeInterpreter& in);

}  // namespace outcrop::bedrock_agentcore_control
