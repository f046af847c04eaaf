// CustomOrchestration and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent_runtime/shapes.h"
#include "outcrop/box.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agent_runtime {

/// What decides the next step in a custom orchestration.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_OrchestrationExecutor.html
struct OrchestrationExecutor {
  /// The ARN of the Lambda function that decides.
  std::optional<std::string> lambda{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const OrchestrationExecutor&, const OrchestrationExecutor&) = default;
};
void write_json(internal::JsonWriter& writer, const OrchestrationExecutor& in);

/// Replaces the agent's own way of working by a Lambda function.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_CustomOrchestration.html
struct CustomOrchestration {
  /// The function that decides what the agent does next.
  Box<OrchestrationExecutor> executor{};

  friend bool operator==(const CustomOrchestration&, const CustomOrchestration&) = default;
};
void write_json(internal::JsonWriter& writer, const CustomOrchestration& in);

}  // namespace outcrop::bedrock_agent_runtime
