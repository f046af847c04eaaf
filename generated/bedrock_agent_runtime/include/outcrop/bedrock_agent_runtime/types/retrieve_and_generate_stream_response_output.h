// RetrieveAndGenerateStreamResponseOutput and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agent_runtime/enums.h"
#include "outcrop/bedrock_agent_runtime/types/citation.h"
#include "outcrop/bedrock_agent_runtime/types/generated_response_part.h"
#include "outcrop/bedrock_agent_runtime/types/retrieved_reference.h"
#include "outcrop/open.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agent_runtime {

struct CitationEvent {
  /// Deprecated since 2024-12-17.
  std::optional<Citation> citation{};
  std::optional<GeneratedResponsePart> generated_response_part{};
  std::optional<std::vector<RetrievedReference>> retrieved_references{};
};

struct GuardrailEvent {
  std::optional<OwnedOpen<GuadrailAction>> action{};
};

struct RetrieveAndGenerateOutputEvent {
  /// Required.
  std::optional<std::string> text{};
};

/// One of its members has to be set.
struct RetrieveAndGenerateStreamResponseOutput {
  /// Sensitive: never logged.
  std::optional<RetrieveAndGenerateOutputEvent> output{};
  std::optional<CitationEvent> citation{};
  std::optional<GuardrailEvent> guardrail{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

}  // namespace outcrop::bedrock_agent_runtime
