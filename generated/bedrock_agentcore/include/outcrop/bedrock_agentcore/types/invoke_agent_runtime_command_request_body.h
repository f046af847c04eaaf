// InvokeAgentRuntimeCommandRequestBody: parts of requests.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore/shapes.h"

namespace outcrop::bedrock_agentcore {

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_InvokeAgentRuntimeCommandRequestBody.html
struct InvokeAgentRuntimeCommandRequestBody {
  /// Required.
  std::optional<std::string> command{};
  std::optional<std::int32_t> timeout{};

  friend bool operator==(const InvokeAgentRuntimeCommandRequestBody&,
                         const InvokeAgentRuntimeCommandRequestBody&) = default;
};
void write_json(internal::JsonWriter& writer, const InvokeAgentRuntimeCommandRequestBody& in);

}  // namespace outcrop::bedrock_agentcore
