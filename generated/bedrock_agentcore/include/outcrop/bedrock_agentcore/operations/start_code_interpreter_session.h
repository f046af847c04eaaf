// Input and output of Client::start_code_interpreter_session.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/bedrock_agentcore/types/certificate.h"
#include "outcrop/bedrock_agentcore/types/tools_file_system_configuration.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore {

/// Input of Client::start_code_interpreter_session. An absent member is not sent.
/// Which code interpreter, and what the session is like.
struct StartCodeInterpreterSessionRequest {
  /// The trace that the call belongs to, as the header X-Amzn-Trace-Id writes it.
  std::optional<std::string> trace_id{};
  /// The trace and the span that the call belongs to, as the header traceparent of W3C Trace Context writes them.
  std::optional<std::string> trace_parent{};
  /// The id of the code interpreter; aws.codeinterpreter.v1 is the one that AWS provides.
  ///
  /// Required.
  std::optional<std::string> code_interpreter_identifier{};
  /// The session's name, for people; it may be used several times. Absent: it has none.
  std::optional<std::string> name{};
  /// Seconds after which the session ends by itself, used or not. Absent: 900.
  std::optional<std::int32_t> session_timeout_seconds{};
  /// Certificates to install. Absent: none.
  std::optional<std::vector<Certificate>> certificates{};
  /// File systems to mount. Absent: none.
  std::optional<std::vector<ToolsFileSystemConfiguration>> filesystem_configurations{};
  /// Makes the call safe to repeat: of two calls with the same token only one has an effect.
  ///
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};

  friend bool operator==(const StartCodeInterpreterSessionRequest&,
                         const StartCodeInterpreterSessionRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const StartCodeInterpreterSessionRequest& in);

/// Output of Client::start_code_interpreter_session; valid as long as its Response.
/// The session that was started.
struct StartCodeInterpreterSessionView {
  /// The id of the code interpreter; aws.codeinterpreter.v1 is the one that AWS provides.
  std::string_view code_interpreter_identifier{};
  /// The session's id, for InvokeCodeInterpreter.
  std::string_view session_id{};
  /// When it was created.
  Timestamp created_at{};
};
const internal::Schema& schema_of(const StartCodeInterpreterSessionView*);

}  // namespace outcrop::bedrock_agentcore
