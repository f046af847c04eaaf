// Attribution: parts of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <vector>

#include "outcrop/bedrock_agent_runtime/types/citation.h"

namespace outcrop::bedrock_agent_runtime {

/// The sources that a part of the answer rests on.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_Attribution.html
struct Attribution {
  /// One entry for each part that rests on sources.
  std::optional<std::vector<Citation>> citations{};
};

}  // namespace outcrop::bedrock_agent_runtime
