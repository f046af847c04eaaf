// AgentDescriptorView: parts of answers.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/bedrock_agent/shapes.h"

namespace outcrop::bedrock_agent {

/// The agent that works as a collaborator.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_AgentDescriptor.html
struct AgentDescriptorView {
  /// The ARN of the agent's alias.
  std::optional<std::string_view> alias_arn{};
};
const internal::Schema& schema_of(const AgentDescriptorView*);

}  // namespace outcrop::bedrock_agent
