// GetCodeInterpreterSession: the output of Client::get_code_interpreter_session, owned.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore/enums.h"
#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/bedrock_agentcore/types/certificate.h"
#include "outcrop/bedrock_agentcore/types/tools_file_system_configuration.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore {

struct GetCodeInterpreterSessionView;

/// The session that was asked for.
struct GetCodeInterpreterSession {
  /// The id of the code interpreter; aws.codeinterpreter.v1 is the one that AWS provides.
  std::string code_interpreter_identifier{};
  /// The session's id, as StartCodeInterpreterSession gave it.
  std::string session_id{};
  /// The session's name; absent where it has none.
  std::optional<std::string> name{};
  /// When it was created.
  Timestamp created_at{};
  /// Seconds after its start at which the session ends by itself.
  std::optional<std::int32_t> session_timeout_seconds{};
  /// The state of the session.
  std::optional<OwnedOpen<CodeInterpreterSessionStatus>> status{};
  /// The certificates that were installed.
  std::optional<std::vector<Certificate>> certificates{};
  /// The file systems that are mounted.
  std::optional<std::vector<ToolsFileSystemConfiguration>> filesystem_configurations{};

  friend bool operator==(const GetCodeInterpreterSession&, const GetCodeInterpreterSession&) = default;
};
GetCodeInterpreterSession to_owned(const GetCodeInterpreterSessionView& view);
void write_json(internal::JsonWriter& writer, const GetCodeInterpreterSession& in);

}  // namespace outcrop::bedrock_agentcore
