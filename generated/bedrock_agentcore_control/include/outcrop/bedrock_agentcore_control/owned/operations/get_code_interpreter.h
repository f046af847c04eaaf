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

struct GetCodeInterpreter {
  std::string code_interpreter_id{};
  std::string code_interpreter_arn{};
  std::string name{};
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  std::optional<std::string> execution_role_arn{};
  CodeInterpreterNetworkConfiguration network_configuration{};
  std::optional<OwnedOpen<CodeInterpreterStatus>> status{};
  std::optional<std::vector<Certificate>> certificates{};
  std::optional<std::vector<ToolsFileSystemConfiguration>> filesystem_configurations{};
  std::optional<std::string> failure_reason{};
  Timestamp created_at{};
  Timestamp last_updated_at{};

  friend bool operator==(const GetCodeInterpreter&, const GetCodeInterpreter&) = default;
};
GetCodeInterpreter to_owned(const GetCodeInterpreterView& view);
void write_json(internal::JsonWriter& writer, const GetCodeInterpreter& in);

}  // namespace outcrop::bedrock_agentcore_control
