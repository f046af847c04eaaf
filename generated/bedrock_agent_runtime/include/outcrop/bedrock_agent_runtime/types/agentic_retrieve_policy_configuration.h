// AgenticRetrievePolicyConfiguration and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

namespace outcrop::bedrock_agent_runtime {

struct AgenticRetrieveBedrockGuardrailConfiguration {
  /// Required.
  std::optional<std::string> guardrail_id{};
  /// Required.
  std::optional<std::string> guardrail_version{};
};

struct AgenticRetrievePolicyConfiguration {
  std::optional<AgenticRetrieveBedrockGuardrailConfiguration> bedrock_guardrail_configuration{};
};

}  // namespace outcrop::bedrock_agent_runtime
