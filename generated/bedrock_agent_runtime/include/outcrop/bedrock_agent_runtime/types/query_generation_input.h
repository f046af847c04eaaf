// QueryGenerationInput: parts of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent_runtime/enums.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agent_runtime {

struct QueryGenerationInput {
  /// Required.
  std::optional<OwnedOpen<InputQueryType>> type{};
  /// Required.
  std::optional<std::string> text{};
};

}  // namespace outcrop::bedrock_agent_runtime
