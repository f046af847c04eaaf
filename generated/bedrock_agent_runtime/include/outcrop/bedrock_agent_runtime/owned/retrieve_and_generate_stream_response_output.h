// RetrieveAndGenerateStreamResponseOutput and the shapes that only it holds.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agent_runtime/enums.h"
#include "outcrop/bedrock_agent_runtime/owned/citation.h"
#include "outcrop/bedrock_agent_runtime/owned/generated_response_part.h"
#include "outcrop/bedrock_agent_runtime/owned/retrieved_reference.h"
#include "outcrop/bedrock_agent_runtime/shapes.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agent_runtime {

struct CitationEventView;
struct GuardrailEventView;
struct RetrieveAndGenerateOutputEventView;
struct RetrieveAndGenerateStreamResponseOutputView;

/// Ties a part of the answer to the sources that it rests on, as soon as that is known.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_CitationEvent.html
struct CitationEvent {
  /// The part and its sources, as this event told them before it had `generatedResponsePart` and
  /// `retrievedReferences`.
  ///
  /// \deprecated since 2024-12-17
  std::optional<Citation> citation{};
  /// The part of the answer, with its place.
  std::optional<GeneratedResponsePart> generated_response_part{};
  /// The sources that the part rests on.
  std::optional<std::vector<RetrievedReference>> retrieved_references{};

  friend bool operator==(const CitationEvent&, const CitationEvent&) = default;
};
CitationEvent to_owned(const CitationEventView& view);
void write_json(internal::JsonWriter& writer, const CitationEvent& in);

/// A guardrail has looked at the answer.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_GuardrailEvent.html
struct GuardrailEvent {
  /// Whether it intervened.
  std::optional<OwnedOpen<GuadrailAction>> action{};

  friend bool operator==(const GuardrailEvent&, const GuardrailEvent&) = default;
};
GuardrailEvent to_owned(const GuardrailEventView& view);
void write_json(internal::JsonWriter& writer, const GuardrailEvent& in);

/// The next piece of the answer.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_RetrieveAndGenerateOutputEvent.html
struct RetrieveAndGenerateOutputEvent {
  /// Text to append to the answer.
  std::string text{};

  friend bool operator==(const RetrieveAndGenerateOutputEvent&, const RetrieveAndGenerateOutputEvent&) = default;
};
RetrieveAndGenerateOutputEvent to_owned(const RetrieveAndGenerateOutputEventView& view);
void write_json(internal::JsonWriter& writer, const RetrieveAndGenerateOutputEvent& in);

/// What RetrieveAndGenerateStream sends.
///
/// One of its members is set.
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

  friend bool operator==(const RetrieveAndGenerateStreamResponseOutput&,
                         const RetrieveAndGenerateStreamResponseOutput&) = default;
};
RetrieveAndGenerateStreamResponseOutput to_owned(const RetrieveAndGenerateStreamResponseOutputView& view);
void write_json(internal::JsonWriter& writer, const RetrieveAndGenerateStreamResponseOutput& in);

}  // namespace outcrop::bedrock_agent_runtime
