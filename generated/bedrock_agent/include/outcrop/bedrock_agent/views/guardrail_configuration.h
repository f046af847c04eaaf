// GuardrailConfigurationView: parts of answers.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

namespace outcrop::bedrock_agent {

struct GuardrailConfigurationView {
  std::optional<std::string_view> guardrail_identifier{};
  std::optional<std::string_view> guardrail_version{};
};

}  // namespace outcrop::bedrock_agent
