// GuardrailConfiguration: parts of requests.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent/shapes.h"

namespace outcrop::bedrock_agent {

/// A guardrail and its version.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_GuardrailConfiguration.html
struct GuardrailConfiguration {
  /// The guardrail's id or ARN.
  ///
  /// At most 2048 characters.
  std::optional<std::string> guardrail_identifier{};
  /// The guardrail's version: a number, or DRAFT for the working draft.
  ///
  /// Matching (([0-9]{1,8})|(DRAFT)).
  std::optional<std::string> guardrail_version{};

  friend bool operator==(const GuardrailConfiguration&, const GuardrailConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const GuardrailConfiguration& in);

}  // namespace outcrop::bedrock_agent
