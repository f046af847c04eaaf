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

struct GetCodeInterpreterSession {
  std::string code_interpreter_identifier{};
  std::string session_id{};
  std::optional<std::string> name{};
  Timestamp created_at{};
  std::optional<std::int32_t> session_timeout_seconds{};
  std::optional<OwnedOpen<CodeInterpreterSessionStatus>> status{};
  std::optional<std::vector<Certificate>> certificates{};
  std::optional<std::vector<ToolsFileSystemConfiguration>> filesystem_configurations{};

  friend bool operator==(const GetCodeInterpreterSession&, const GetCodeInterpreterSession&) = default;
};
GetCodeInterpreterSession to_owned(const GetCodeInterpreterSessionView& view);
void write_json(internal::JsonWriter& writer, const GetCodeInterpreterSession& in);

}  // namespace outcrop::bedrock_agentcore
