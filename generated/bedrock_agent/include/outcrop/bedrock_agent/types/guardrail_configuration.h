// GuardrailConfiguration: parts of requests.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

namespace outcrop::bedrock_agent {

struct GuardrailConfiguration {
  std::optional<std::string> guardrail_identifier{};
  std::optional<std::string> guardrail_version{};
};

}  // namespace outcrop::bedrock_agent
