// Input and output of Client::stop_code_interpreter_session.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore {

/// Input of Client::stop_code_interpreter_session. An absent member is not sent.
/// Which session of which code interpreter.
struct StopCodeInterpreterSessionRequest {
  /// The trace that the call belongs to, as the header X-Amzn-Trace-Id writes it.
  std::optional<std::string> trace_id{};
  /// The trace and the span that the call belongs to, as the header traceparent of W3C Trace Context writes them.
  std::optional<std::string> trace_parent{};
  /// The id of the code interpreter; aws.codeinterpreter.v1 is the one that AWS provides.
  ///
  /// Required.
  std::optional<std::string> code_interpreter_identifier{};
  /// The session's id, as StartCodeInterpreterSession gave it.
  ///
  /// Required.
  std::optional<std::string> session_id{};
  /// Makes the call safe to repeat: of two calls with the same token only one has an effect.
  ///
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};

  friend bool operator==(const StopCodeInterpreterSessionRequest&, const StopCodeInterpreterSessionRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const StopCodeInterpreterSessionRequest& in);

/// Output of Client::stop_code_interpreter_session; valid as long as its Response.
/// The session that was ended.
struct StopCodeInterpreterSessionView {
  /// The id of the code interpreter; aws.codeinterpreter.v1 is the one that AWS provides.
  std::string_view code_interpreter_identifier{};
  /// The session's id, as StartCodeInterpreterSession gave it.
  std::string_view session_id{};
  /// When it changed last.
  Timestamp last_updated_at{};
};
const internal::Schema& schema_of(const StopCodeInterpreterSessionView*);

}  // namespace outcrop::bedrock_agentcore
