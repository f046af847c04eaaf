// OutputFile: parts of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/blob.h"

namespace outcrop::bedrock_agent_runtime {

struct OutputFile {
  std::optional<std::string> name{};
  std::optional<std::string> type{};
  /// Sensitive: never logged.
  std::optional<Blob> bytes{};
};

}  // namespace outcrop::bedrock_agent_runtime
