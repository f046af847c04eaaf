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
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agent_runtime {

/// Ties a part of the answer to the sources that it rests on, as soon as that is known.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_CitationEvent.html
struct CitationEvent {
  /// The part and its sources, as this event told them before it had `generatedResponsePart` and
  /// `retrievedReferences`.
  ///
  /// Deprecated since 2024-12-17.
  std::optional<Citation> citation{};
  /// The part of the answer, with its place.
  std::optional<GeneratedResponsePart> generated_response_part{};
  /// The sources that the part rests on.
  std::optional<std::vector<RetrievedReference>> retrieved_references{};
};

/// A guardrail has looked at the answer.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_GuardrailEvent.html
struct GuardrailEvent {
  /// Whether it intervened.
  std::optional<OwnedOpen<GuadrailAction>> action{};
};

/// The next piece of the answer.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_RetrieveAndGenerateOutputEvent.html
struct RetrieveAndGenerateOutputEvent {
  /// Text to append to the answer.
  ///
  /// Required.
  std::optional<std::string> text{};
};

/// What RetrieveAndGenerateStream sends.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_RetrieveAndGenerateStreamResponseOutput.html
struct RetrieveAndGenerateStreamResponseOutput {
  /// The next piece of the answer.
  ///
  /// Sensitive: never logged.
  Box<RetrieveAndGenerateOutputEvent> output{};
  /// The sources that a part of the answer rests on.
  Box<CitationEvent> citation{};
  /// What the guardrail did.
  Box<GuardrailEvent> guardrail{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

}  // namespace outcrop::bedrock_agent_runtime
