// InvokeAgentRuntimeCommandRequestBody: parts of requests.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore/shapes.h"

namespace outcrop::bedrock_agentcore {

/// A command, and how long it may run.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_InvokeAgentRuntimeCommandRequestBody.html
struct InvokeAgentRuntimeCommandRequestBody {
  /// The command, for a shell.
  ///
  /// Required.
  std::optional<std::string> command{};
  /// Seconds after which the command is ended. Absent: 300.
  std::optional<std::int32_t> timeout{};

  friend bool operator==(const InvokeAgentRuntimeCommandRequestBody&,
                         const InvokeAgentRuntimeCommandRequestBody&) = default;
};
void write_json(internal::JsonWriter& writer, const InvokeAgentRuntimeCommandRequestBody& in);

}  // namespace outcrop::bedrock_agentcore
