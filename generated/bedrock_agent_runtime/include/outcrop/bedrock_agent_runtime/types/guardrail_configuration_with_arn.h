// GuardrailConfigurationWithArn: parts of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

namespace outcrop::bedrock_agent_runtime {

struct GuardrailConfigurationWithArn {
  /// Required.
  std::optional<std::string> guardrail_identifier{};
  /// Required.
  std::optional<std::string> guardrail_version{};
};

}  // namespace outcrop::bedrock_agent_runtime
