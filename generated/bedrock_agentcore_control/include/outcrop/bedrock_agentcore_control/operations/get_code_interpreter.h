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
struct GetCodeInterpreterRequest {
  /// Required.
  std::optional<std::string> code_interpreter_id{};

  friend bool operator==(const GetCodeInterpreterRequest&, const GetCodeInterpreterRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetCodeInterpreterRequest& in);

/// Output of Client::get_code_interpreter; valid as long as its Response.
struct GetCodeInterpreterView {
  std::string_view code_interpreter_id{};
  std::string_view code_interpreter_arn{};
  std::string_view name{};
  /// Sensitive: never logged.
  std::optional<std::string_view> description{};
  std::optional<std::string_view> execution_role_arn{};
  CodeInterpreterNetworkConfigurationView network_configuration{};
  Open<CodeInterpreterStatus> status{};
  std::span<const CertificateView> certificates{};
  std::span<const ToolsFileSystemConfigurationView> filesystem_configurations{};
  std::optional<std::string_view> failure_reason{};
  Timestamp created_at{};
  Timestamp last_updated_at{};
};
const internal::Schema& schema_of(const GetCodeInterpreterView*);

}  // namespace outcrop::bedrock_agentcore_control
