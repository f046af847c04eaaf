// CitationView: parts of answers.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <span>

#include "outcrop/bedrock_agent_runtime/views/generated_response_part.h"
#include "outcrop/bedrock_agent_runtime/views/retrieved_reference.h"
#include "outcrop/optional_ref.h"

namespace outcrop::bedrock_agent_runtime {

struct CitationView {
  OptionalRef<GeneratedResponsePartView> generated_response_part{};
  std::span<const RetrievedReferenceView> retrieved_references{};
};

}  // namespace outcrop::bedrock_agent_runtime
