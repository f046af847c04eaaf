// GuardrailConfiguration: parts of requests.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_runtime/enums.h"
#include "outcrop/bedrock_runtime/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_runtime {

/// The guardrail that checks a Converse call.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailConfiguration.html
struct GuardrailConfiguration {
  /// The guardrail's id or ARN.
  ///
  /// At most 2048 characters.
  std::optional<std::string> guardrail_identifier{};
  /// The guardrail's version: a number, or DRAFT for the working draft.
  ///
  /// Matching (|([1-9][0-9]{0,7})|(DRAFT)).
  std::optional<std::string> guardrail_version{};
  /// Whether the answer tells what the guardrail found. Absent: it does not.
  std::optional<OwnedOpen<GuardrailTrace>> trace{};

  friend bool operator==(const GuardrailConfiguration&, const GuardrailConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const GuardrailConfiguration& in);

}  // namespace outcrop::bedrock_runtime
