// GuardrailConfiguration: parts of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

namespace outcrop::bedrock_agent_runtime {

struct GuardrailConfiguration {
  /// Required.
  std::optional<std::string> guardrail_id{};
  /// Required.
  std::optional<std::string> guardrail_version{};
};

}  // namespace outcrop::bedrock_agent_runtime
