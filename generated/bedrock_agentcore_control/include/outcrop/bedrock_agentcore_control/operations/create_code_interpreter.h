// Input and output of Client::create_code_interpreter.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/types/certificate.h"
#include "outcrop/bedrock_agentcore_control/types/code_interpreter_network_configuration.h"
#include "outcrop/bedrock_agentcore_control/types/tools_file_system_configuration.h"
#include "outcrop/open.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::create_code_interpreter. An absent member is not sent.
struct CreateCodeInterpreterRequest {
  /// Required.
  std::optional<std::string> name{};
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  std::optional<std::string> execution_role_arn{};
  /// Required.
  std::optional<CodeInterpreterNetworkConfiguration> network_configuration{};
  std::optional<std::vector<Certificate>> certificates{};
  std::optional<std::vector<ToolsFileSystemConfiguration>> filesystem_configurations{};
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};
  std::optional<std::map<std::string, std::string, std::less<>>> tags{};

  friend bool operator==(const CreateCodeInterpreterRequest&, const CreateCodeInterpreterRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const CreateCodeInterpreterRequest& in);

/// Output of Client::create_code_interpreter; valid as long as its Response.
struct CreateCodeInterpreterView {
  std::string_view code_interpreter_id{};
  std::string_view code_interpreter_arn{};
  Timestamp created_at{};
  Open<CodeInterpreterStatus> status{};
};
const internal::Schema& schema_of(const CreateCodeInterpreterView*);

}  // namespace outcrop::bedrock_agentcore_control
