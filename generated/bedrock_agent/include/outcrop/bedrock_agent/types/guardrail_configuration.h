// GuardrailConfiguration: parts of requests.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

namespace outcrop::bedrock_agent {

/// A guardrail and its version.
struct GuardrailConfiguration {
  /// The guardrail's id or ARN.
  std::optional<std::string> guardrail_identifier{};
  /// The guardrail's version: a number, or DRAFT for the working draft.
  std::optional<std::string> guardrail_version{};
};

}  // namespace outcrop::bedrock_agent
