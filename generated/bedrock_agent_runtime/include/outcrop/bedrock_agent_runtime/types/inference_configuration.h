// InferenceConfiguration: parts of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace outcrop::bedrock_agent_runtime {

/// Parameters of the model that works in a step of an agent.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_InferenceConfiguration.html
struct InferenceConfiguration {
  /// How much chance there is in the choice of the next token: near 0 the likeliest ones win, near 1 less likely
  /// ones get their turn.
  ///
  /// 0 to 1.
  std::optional<float> temperature{};
  /// The next token is chosen among the likeliest ones whose chances add up to this share.
  ///
  /// 0 to 1.
  std::optional<float> top_p{};
  /// The next token is chosen among this many of the likeliest ones.
  ///
  /// 0 to 500.
  std::optional<std::int32_t> top_k{};
  /// Tokens at most in the answer.
  ///
  /// 0 to 8192.
  std::optional<std::int32_t> maximum_length{};
  /// Texts that end the answer as soon as the model makes one of them.
  ///
  /// At most 4 entries.
  std::optional<std::vector<std::string>> stop_sequences{};
};

}  // namespace outcrop::bedrock_agent_runtime
