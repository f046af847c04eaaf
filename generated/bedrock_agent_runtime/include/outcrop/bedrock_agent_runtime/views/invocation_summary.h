// InvocationSummaryView: parts of answers.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string_view>

#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agent_runtime {

struct InvocationSummaryView {
  std::string_view session_id{};
  std::string_view invocation_id{};
  Timestamp created_at{};
};

}  // namespace outcrop::bedrock_agent_runtime
