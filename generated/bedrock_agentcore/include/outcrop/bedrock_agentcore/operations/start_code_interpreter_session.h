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
struct StartCodeInterpreterSessionRequest {
  std::optional<std::string> trace_id{};
  std::optional<std::string> trace_parent{};
  /// Required.
  std::optional<std::string> code_interpreter_identifier{};
  std::optional<std::string> name{};
  std::optional<std::int32_t> session_timeout_seconds{};
  std::optional<std::vector<Certificate>> certificates{};
  std::optional<std::vector<ToolsFileSystemConfiguration>> filesystem_configurations{};
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};

  friend bool operator==(const StartCodeInterpreterSessionRequest&,
                         const StartCodeInterpreterSessionRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const StartCodeInterpreterSessionRequest& in);

/// Output of Client::start_code_interpreter_session; valid as long as its Response.
struct StartCodeInterpreterSessionView {
  std::string_view code_interpreter_identifier{};
  std::string_view session_id{};
  Timestamp created_at{};
};
const internal::Schema& schema_of(const StartCodeInterpreterSessionView*);

}  // namespace outcrop::bedrock_agentcore
