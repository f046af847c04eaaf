// GuardrailConfiguration: parts of requests.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_runtime/enums.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_runtime {

/// The guardrail that checks a Converse call.
struct GuardrailConfiguration {
  /// The guardrail's id or ARN.
  std::optional<std::string> guardrail_identifier{};
  /// The guardrail's version: a number, or DRAFT for the working draft.
  std::optional<std::string> guardrail_version{};
  /// Whether the answer tells what the guardrail found. Absent: it does not.
  std::optional<OwnedOpen<GuardrailTrace>> trace{};
};

}  // namespace outcrop::bedrock_runtime
