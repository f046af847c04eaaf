// Input and output of Client::get_code_interpreter_session.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore/enums.h"
#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/bedrock_agentcore/views/certificate.h"
#include "outcrop/bedrock_agentcore/views/tools_file_system_configuration.h"
#include "outcrop/open.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore {

/// Input of Client::get_code_interpreter_session. An absent member is not sent.
/// Which session of which code interpreter.
struct GetCodeInterpreterSessionRequest {
  /// The id of the code interpreter; aws.codeinterpreter.v1 is the one that AWS provides.
  ///
  /// Required.
  std::optional<std::string> code_interpreter_identifier{};
  /// The session's id, as StartCodeInterpreterSession gave it.
  ///
  /// Required.
  std::optional<std::string> session_id{};

  friend bool operator==(const GetCodeInterpreterSessionRequest&, const GetCodeInterpreterSessionRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetCodeInterpreterSessionRequest& in);

/// Output of Client::get_code_interpreter_session; valid as long as its Response.
/// The session that was asked for.
struct GetCodeInterpreterSessionView {
  /// The id of the code interpreter; aws.codeinterpreter.v1 is the one that AWS provides.
  std::string_view code_interpreter_identifier{};
  /// The session's id, as StartCodeInterpreterSession gave it.
  std::string_view session_id{};
  /// The session's name; absent where it has none.
  std::optional<std::string_view> name{};
  /// When it was created.
  Timestamp created_at{};
  /// Seconds after its start at which the session ends by itself.
  std::optional<std::int32_t> session_timeout_seconds{};
  /// The state of the session.
  Open<CodeInterpreterSessionStatus> status{};
  /// The certificates that were installed.
  std::span<const CertificateView> certificates{};
  /// The file systems that are mounted.
  std::span<const ToolsFileSystemConfigurationView> filesystem_configurations{};
};
const internal::Schema& schema_of(const GetCodeInterpreterSessionView*);

}  // namespace outcrop::bedrock_agentcore
