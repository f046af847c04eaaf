// InferenceConfiguration: parts of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace outcrop::bedrock_agent_runtime {

struct InferenceConfiguration {
  std::optional<float> temperature{};
  std::optional<float> top_p{};
  std::optional<std::int32_t> top_k{};
  std::optional<std::int32_t> maximum_length{};
  std::optional<std::vector<std::string>> stop_sequences{};
};

}  // namespace outcrop::bedrock_agent_runtime
