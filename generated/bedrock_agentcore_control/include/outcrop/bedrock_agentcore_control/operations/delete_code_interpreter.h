// Input and output of Client::delete_code_interpreter.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::delete_code_interpreter. An absent member is not sent.
/// Which code interpreter is deleted.
struct DeleteCodeInterpreterRequest {
  /// The id that CreateCodeInterpreter gave the code interpreter.
  ///
  /// Required.
  std::optional<std::string> code_interpreter_id{};
  /// Makes the call safe to repeat: of two calls with the same token only one has an effect.
  ///
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};

  friend bool operator==(const DeleteCodeInterpreterRequest&, const DeleteCodeInterpreterRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const DeleteCodeInterpreterRequest& in);

/// Output of Client::delete_code_interpreter; valid as long as its Response.
/// The code interpreter that is being deleted.
struct DeleteCodeInterpreterView {
  /// The code interpreter's id.
  std::string_view code_interpreter_id{};
  /// The state that the code interpreter is in.
  Open<CodeInterpreterStatus> status{};
  /// When the code interpreter changed last.
  Timestamp last_updated_at{};
};
const internal::Schema& schema_of(const DeleteCodeInterpreterView*);

}  // namespace outcrop::bedrock_agentcore_control
