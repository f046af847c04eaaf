// PromptInferenceConfiguration and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agent {

struct PromptModelInferenceConfiguration {
  std::optional<float> temperature{};
  std::optional<float> top_p{};
  std::optional<std::int32_t> max_tokens{};
  std::optional<std::vector<std::string>> stop_sequences{};
};

/// One of its members has to be set.
struct PromptInferenceConfiguration {
  std::optional<PromptModelInferenceConfiguration> text{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

}  // namespace outcrop::bedrock_agent
