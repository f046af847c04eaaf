// GuardrailStreamConfiguration: parts of requests.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_runtime/enums.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_runtime {

/// The guardrail that checks a ConverseStream call.
struct GuardrailStreamConfiguration {
  /// The guardrail's id or ARN.
  std::optional<std::string> guardrail_identifier{};
  /// The guardrail's version: a number, or DRAFT for the working draft.
  std::optional<std::string> guardrail_version{};
  /// Whether the metadata event tells what the guardrail found. Absent: it does not.
  std::optional<OwnedOpen<GuardrailTrace>> trace{};
  /// Whether the stream waits for the guardrail. Absent: it does (`sync`).
  std::optional<OwnedOpen<GuardrailStreamProcessingMode>> stream_processing_mode{};
};

}  // namespace outcrop::bedrock_runtime
