// PromptInferenceConfiguration and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/box.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agent {

/// Parameters for text. What is absent has the model's own default.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_PromptModelInferenceConfiguration.html
struct PromptModelInferenceConfiguration {
  /// How much chance there is in the choice of the next token: near 0 the likeliest ones win, near 1 less likely
  /// ones get their turn.
  ///
  /// 0 to 1.
  std::optional<float> temperature{};
  /// The next token is chosen among the likeliest ones whose chances add up to this share.
  ///
  /// 0 to 1.
  std::optional<float> top_p{};
  /// Tokens at most in the answer.
  ///
  /// At least 0.
  std::optional<std::int32_t> max_tokens{};
  /// Texts that end the answer as soon as the model makes one of them.
  ///
  /// At most 4 entries.
  std::optional<std::vector<std::string>> stop_sequences{};

  friend bool operator==(const PromptModelInferenceConfiguration&, const PromptModelInferenceConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const PromptModelInferenceConfiguration& in);

/// Parameters of the model that a prompt is sent to.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_PromptInferenceConfiguration.html
struct PromptInferenceConfiguration {
  /// Parameters for text.
  Box<PromptModelInferenceConfiguration> text{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const PromptInferenceConfiguration&, const PromptInferenceConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const PromptInferenceConfiguration& in);

}  // namespace outcrop::bedrock_agent
