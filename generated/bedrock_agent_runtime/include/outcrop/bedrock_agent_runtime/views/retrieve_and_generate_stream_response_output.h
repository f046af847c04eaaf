// RetrieveAndGenerateStreamResponseOutputView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "outcrop/bedrock_agent_runtime/enums.h"
#include "outcrop/bedrock_agent_runtime/shapes.h"
#include "outcrop/bedrock_agent_runtime/views/citation.h"
#include "outcrop/bedrock_agent_runtime/views/generated_response_part.h"
#include "outcrop/bedrock_agent_runtime/views/retrieved_reference.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agent_runtime {

/// Ties a part of the answer to the sources that it rests on, as soon as that is known.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_CitationEvent.html
struct CitationEventView {
  /// The part and its sources, as this event told them before it had `generatedResponsePart` and
  /// `retrievedReferences`.
  ///
  /// \deprecated since 2024-12-17
  OptionalRef<CitationView> citation{};
  /// The part of the answer, with its place.
  OptionalRef<GeneratedResponsePartView> generated_response_part{};
  /// The sources that the part rests on.
  std::span<const RetrievedReferenceView> retrieved_references{};
};
const internal::Schema& schema_of(const CitationEventView*);

/// A guardrail has looked at the answer.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_GuardrailEvent.html
struct GuardrailEventView {
  /// Whether it intervened.
  Open<GuadrailAction> action{};
};
const internal::Schema& schema_of(const GuardrailEventView*);

/// The next piece of the answer.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_RetrieveAndGenerateOutputEvent.html
struct RetrieveAndGenerateOutputEventView {
  /// Text to append to the answer.
  std::string_view text{};
};
const internal::Schema& schema_of(const RetrieveAndGenerateOutputEventView*);

/// What RetrieveAndGenerateStream sends.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_RetrieveAndGenerateStreamResponseOutput.html
struct RetrieveAndGenerateStreamResponseOutputView {
  enum class Member : std::uint16_t {
    none,
    output,
    citation,
    guardrail,
    unknown,
  };

  Member member{};
  /// The next piece of the answer.
  ///
  /// Sensitive: never logged.
  OptionalRef<RetrieveAndGenerateOutputEventView> output{};
  /// The sources that a part of the answer rests on.
  OptionalRef<CitationEventView> citation{};
  /// What the guardrail did.
  OptionalRef<GuardrailEventView> guardrail{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const RetrieveAndGenerateStreamResponseOutputView*);

}  // namespace outcrop::bedrock_agent_runtime
