// Input and output of Client::get_code_interpreter.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/views/certificate.h"
#include "outcrop/bedrock_agentcore_control/views/code_interpreter_network_configuration.h"
#include "outcrop/bedrock_agentcore_control/views/tools_file_system_configuration.h"
#include "outcrop/open.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::get_code_interpreter. An absent member is not sent.
/// Which code interpreter is asked for.
struct GetCodeInterpreterRequest {
  /// The id that CreateCodeInterpreter gave the code interpreter, or that of AWS's own.
  ///
  /// Required.
  std::optional<std::string> code_interpreter_id{};

  friend bool operator==(const GetCodeInterpreterRequest&, const GetCodeInterpreterRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetCodeInterpreterRequest& in);

/// Output of Client::get_code_interpreter; valid as long as its Response.
/// The code interpreter that was asked for.
struct GetCodeInterpreterView {
  /// The code interpreter's id.
  std::string_view code_interpreter_id{};
  /// The code interpreter's ARN.
  std::string_view code_interpreter_arn{};
  /// The code interpreter's name.
  std::string_view name{};
  /// What the code interpreter is for.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> description{};
  /// The ARN of the IAM role by which code in sessions uses AWS; absent where none was given.
  std::optional<std::string_view> execution_role_arn{};
  /// The network that sessions run in.
  CodeInterpreterNetworkConfigurationView network_configuration{};
  /// The state that the code interpreter is in.
  Open<CodeInterpreterStatus> status{};
  /// Certificates that sessions trust, beside the usual ones.
  std::span<const CertificateView> certificates{};
  /// File systems of the account that are mounted into sessions.
  std::span<const ToolsFileSystemConfigurationView> filesystem_configurations{};
  /// Why the code interpreter failed; absent where it did not.
  std::optional<std::string_view> failure_reason{};
  /// When the code interpreter was created.
  Timestamp created_at{};
  /// When the code interpreter changed last.
  Timestamp last_updated_at{};
};
const internal::Schema& schema_of(const GetCodeInterpreterView*);

}  // namespace outcrop::bedrock_agentcore_control
