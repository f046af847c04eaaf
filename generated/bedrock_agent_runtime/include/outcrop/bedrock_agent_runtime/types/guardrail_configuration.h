// GuardrailConfiguration: parts of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent_runtime/shapes.h"

namespace outcrop::bedrock_agent_runtime {

/// The guardrail that checks question and answer.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_GuardrailConfiguration.html
struct GuardrailConfiguration {
  /// The guardrail's id.
  ///
  /// Required. At most 64 characters: lower-case letters and digits.
  std::optional<std::string> guardrail_id{};
  /// The guardrail's version: a number, or DRAFT for the working draft.
  ///
  /// Required. 1 to 5 characters, matching ^(([1-9][0-9]{0,7})|(DRAFT))$.
  std::optional<std::string> guardrail_version{};

  friend bool operator==(const GuardrailConfiguration&, const GuardrailConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const GuardrailConfiguration& in);

}  // namespace outcrop::bedrock_agent_runtime
