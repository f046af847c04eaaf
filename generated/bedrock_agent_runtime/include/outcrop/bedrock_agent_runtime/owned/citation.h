// Citation.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <vector>

#include "outcrop/bedrock_agent_runtime/owned/generated_response_part.h"
#include "outcrop/bedrock_agent_runtime/owned/retrieved_reference.h"
#include "outcrop/bedrock_agent_runtime/shapes.h"

namespace outcrop::bedrock_agent_runtime {

struct CitationView;

/// Ties a part of the answer to the sources that it rests on.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_Citation.html
struct Citation {
  /// The part of the answer, with its place.
  std::optional<GeneratedResponsePart> generated_response_part{};
  /// The sources that the part rests on.
  std::optional<std::vector<RetrievedReference>> retrieved_references{};

  friend bool operator==(const Citation&, const Citation&) = default;
};
Citation to_owned(const CitationView& view);
void write_json(internal::JsonWriter& writer, const Citation& in);

}  // namespace outcrop::bedrock_agent_runtime
