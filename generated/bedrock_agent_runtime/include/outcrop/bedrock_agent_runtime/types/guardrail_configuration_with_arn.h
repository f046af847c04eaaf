// GuardrailConfigurationWithArn: parts of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent_runtime/shapes.h"

namespace outcrop::bedrock_agent_runtime {

/// The guardrail that checks an inline agent.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_GuardrailConfigurationWithArn.html
struct GuardrailConfigurationWithArn {
  /// The guardrail's id or ARN.
  ///
  /// Required. At most 2048 characters.
  std::optional<std::string> guardrail_identifier{};
  /// The guardrail's version: a number, or DRAFT for the working draft.
  ///
  /// Required. 1 to 5 characters, matching ^(([1-9][0-9]{0,7})|(DRAFT))$.
  std::optional<std::string> guardrail_version{};

  friend bool operator==(const GuardrailConfigurationWithArn&, const GuardrailConfigurationWithArn&) = default;
};
void write_json(internal::JsonWriter& writer, const GuardrailConfigurationWithArn& in);

}  // namespace outcrop::bedrock_agent_runtime
