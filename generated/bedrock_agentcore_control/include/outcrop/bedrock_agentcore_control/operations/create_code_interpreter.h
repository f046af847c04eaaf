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
/// What the new code interpreter is like.
struct CreateCodeInterpreterRequest {
  /// The code interpreter's name, which is its own within the account.
  ///
  /// Required.
  std::optional<std::string> name{};
  /// What the code interpreter is for.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  /// The ARN of the IAM role by which code in sessions uses AWS.
  std::optional<std::string> execution_role_arn{};
  /// The network that sessions run in.
  ///
  /// Required.
  std::optional<CodeInterpreterNetworkConfiguration> network_configuration{};
  /// Certificates that sessions trust, beside the usual ones.
  std::optional<std::vector<Certificate>> certificates{};
  /// File systems of the account that are mounted into sessions. Absent: none.
  std::optional<std::vector<ToolsFileSystemConfiguration>> filesystem_configurations{};
  /// Makes the call safe to repeat: of two calls with the same token only one has an effect.
  ///
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};
  /// Tags for the code interpreter, by key.
  std::optional<std::map<std::string, std::string, std::less<>>> tags{};

  friend bool operator==(const CreateCodeInterpreterRequest&, const CreateCodeInterpreterRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const CreateCodeInterpreterRequest& in);

/// Output of Client::create_code_interpreter; valid as long as its Response.
/// The code interpreter that is being created.
struct CreateCodeInterpreterView {
  /// The id by which other operations name the code interpreter.
  std::string_view code_interpreter_id{};
  /// The code interpreter's ARN.
  std::string_view code_interpreter_arn{};
  /// When the code interpreter was created.
  Timestamp created_at{};
  /// The state that the code interpreter is in.
  Open<CodeInterpreterStatus> status{};
};
const internal::Schema& schema_of(const CreateCodeInterpreterView*);

}  // namespace outcrop::bedrock_agentcore_control
