// Citation: parts of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <vector>

#include "outcrop/bedrock_agent_runtime/types/generated_response_part.h"
#include "outcrop/bedrock_agent_runtime/types/retrieved_reference.h"

namespace outcrop::bedrock_agent_runtime {

struct Citation {
  std::optional<GeneratedResponsePart> generated_response_part{};
  std::optional<std::vector<RetrievedReference>> retrieved_references{};
};

}  // namespace outcrop::bedrock_agent_runtime
