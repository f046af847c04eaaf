// GeneratedQueryView: parts of answers.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/bedrock_agent_runtime/enums.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agent_runtime {

struct GeneratedQueryView {
  Open<GeneratedQueryType> type{};
  std::optional<std::string_view> sql{};
};

}  // namespace outcrop::bedrock_agent_runtime
