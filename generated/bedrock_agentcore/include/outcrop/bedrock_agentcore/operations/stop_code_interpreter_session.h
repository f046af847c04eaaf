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
struct StopCodeInterpreterSessionRequest {
  std::optional<std::string> trace_id{};
  std::optional<std::string> trace_parent{};
  /// Required.
  std::optional<std::string> code_interpreter_identifier{};
  /// Required.
  std::optional<std::string> session_id{};
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};

  friend bool operator==(const StopCodeInterpreterSessionRequest&, const StopCodeInterpreterSessionRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const StopCodeInterpreterSessionRequest& in);

/// Output of Client::stop_code_interpreter_session; valid as long as its Response.
struct StopCodeInterpreterSessionView {
  std::string_view code_interpreter_identifier{};
  std::string_view session_id{};
  Timestamp last_updated_at{};
};
const internal::Schema& schema_of(const StopCodeInterpreterSessionView*);

}  // namespace outcrop::bedrock_agentcore
