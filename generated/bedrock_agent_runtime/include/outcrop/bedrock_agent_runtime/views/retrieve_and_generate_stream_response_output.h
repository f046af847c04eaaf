// RetrieveAndGenerateStreamResponseOutputView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "outcrop/bedrock_agent_runtime/enums.h"
#include "outcrop/bedrock_agent_runtime/views/citation.h"
#include "outcrop/bedrock_agent_runtime/views/generated_response_part.h"
#include "outcrop/bedrock_agent_runtime/views/retrieved_reference.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agent_runtime {

struct CitationEventView {
  /// Deprecated since 2024-12-17.
  OptionalRef<CitationView> citation{};
  OptionalRef<GeneratedResponsePartView> generated_response_part{};
  std::span<const RetrievedReferenceView> retrieved_references{};
};

struct GuardrailEventView {
  Open<GuadrailAction> action{};
};

struct RetrieveAndGenerateOutputEventView {
  std::string_view text{};
};

/// `member` tells which one is set.
struct RetrieveAndGenerateStreamResponseOutputView {
  enum class Member : std::uint16_t {
    none,
    output,
    citation,
    guardrail,
    unknown,
  };

  Member member{};
  /// Sensitive: never logged.
  OptionalRef<RetrieveAndGenerateOutputEventView> output{};
  OptionalRef<CitationEventView> citation{};
  OptionalRef<GuardrailEventView> guardrail{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};

}  // namespace outcrop::bedrock_agent_runtime
