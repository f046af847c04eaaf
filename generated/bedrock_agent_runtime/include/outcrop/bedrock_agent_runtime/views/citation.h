// CitationView: parts of answers.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <span>

#include "outcrop/bedrock_agent_runtime/shapes.h"
#include "outcrop/bedrock_agent_runtime/views/generated_response_part.h"
#include "outcrop/bedrock_agent_runtime/views/retrieved_reference.h"
#include "outcrop/optional_ref.h"

namespace outcrop::bedrock_agent_runtime {

/// Ties a part of the answer to the sources that it rests on.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_Citation.html
struct CitationView {
  /// The part of the answer, with its place.
  OptionalRef<GeneratedResponsePartView> generated_response_part{};
  /// The sources that the part rests on.
  std::span<const RetrievedReferenceView> retrieved_references{};
};
const internal::Schema& schema_of(const CitationView*);

}  // namespace outcrop::bedrock_agent_runtime
