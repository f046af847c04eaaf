// GuardrailStreamConfiguration: parts of requests.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_runtime/enums.h"
#include "outcrop/bedrock_runtime/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_runtime {

/// The guardrail that checks a ConverseStream call.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailStreamConfiguration.html
struct GuardrailStreamConfiguration {
  /// The guardrail's id or ARN.
  ///
  /// At most 2048 characters.
  std::optional<std::string> guardrail_identifier{};
  /// The guardrail's version: a number, or DRAFT for the working draft.
  ///
  /// Matching (|([1-9][0-9]{0,7})|(DRAFT)).
  std::optional<std::string> guardrail_version{};
  /// Whether the metadata event tells what the guardrail found. Absent: it does not.
  std::optional<OwnedOpen<GuardrailTrace>> trace{};
  /// Whether the stream waits for the guardrail. Absent: it does (`sync`).
  std::optional<OwnedOpen<GuardrailStreamProcessingMode>> stream_processing_mode{};

  friend bool operator==(const GuardrailStreamConfiguration&, const GuardrailStreamConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const GuardrailStreamConfiguration& in);

}  // namespace outcrop::bedrock_runtime
