// GuardrailConfiguration: parts of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

namespace outcrop::bedrock_agent_runtime {

/// The guardrail that checks question and answer.
struct GuardrailConfiguration {
  /// The guardrail's id.
  ///
  /// Required.
  std::optional<std::string> guardrail_id{};
  /// The guardrail's version: a number, or DRAFT for the working draft.
  ///
  /// Required.
  std::optional<std::string> guardrail_version{};
};

}  // namespace outcrop::bedrock_agent_runtime
