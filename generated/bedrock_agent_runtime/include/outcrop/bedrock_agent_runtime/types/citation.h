// Citation: parts of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <vector>

#include "outcrop/bedrock_agent_runtime/types/generated_response_part.h"
#include "outcrop/bedrock_agent_runtime/types/retrieved_reference.h"

namespace outcrop::bedrock_agent_runtime {

/// Ties a part of the answer to the sources that it rests on.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_Citation.html
struct Citation {
  /// The part of the answer, with its place.
  std::optional<GeneratedResponsePart> generated_response_part{};
  /// The sources that the part rests on.
  std::optional<std::vector<RetrievedReference>> retrieved_references{};
};

}  // namespace outcrop::bedrock_agent_runtime
