// GetCodeInterpreter: the output of Client::get_code_interpreter, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/types/certificate.h"
#include "outcrop/bedrock_agentcore_control/types/code_interpreter_network_configuration.h"
#include "outcrop/bedrock_agentcore_control/types/tools_file_system_configuration.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

struct GetCodeInterpreterView;

/// The code interpreter that was asked for.
struct GetCodeInterpreter {
  /// The code interpreter's id.
  std::string code_interpreter_id{};
  /// The code interpreter's ARN.
  std::string code_interpreter_arn{};
  /// The code interpreter's name.
  std::string name{};
  /// What the code interpreter is for.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  /// The ARN of the IAM role by which code in sessions uses AWS; absent where none was given.
  std::optional<std::string> execution_role_arn{};
  /// The network that sessions run in.
  CodeInterpreterNetworkConfiguration network_configuration{};
  /// The state that the code interpreter is in.
  std::optional<OwnedOpen<CodeInterpreterStatus>> status{};
  /// Certificates that sessions trust, beside the usual ones.
  std::optional<std::vector<Certificate>> certificates{};
  /// File systems of the account that are mounted into sessions.
  std::optional<std::vector<ToolsFileSystemConfiguration>> filesystem_configurations{};
  /// Why the code interpreter failed; absent where it did not.
  std::optional<std::string> failure_reason{};
  /// When the code interpreter was created.
  Timestamp created_at{};
  /// When the code interpreter changed last.
  Timestamp last_updated_at{};

  friend bool operator==(const GetCodeInterpreter&, const GetCodeInterpreter&) = default;
};
GetCodeInterpreter to_owned(const GetCodeInterpreterView& view);
void write_json(internal::JsonWriter& writer, const GetCodeInterpreter& in);

}  // namespace outcrop::bedrock_agentcore_control
