// PromptInferenceConfigurationView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "outcrop/optional_ref.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agent {

struct PromptModelInferenceConfigurationView {
  std::optional<float> temperature{};
  std::optional<float> top_p{};
  std::optional<std::int32_t> max_tokens{};
  std::span<const std::string_view> stop_sequences{};
};

/// `member` tells which one is set.
struct PromptInferenceConfigurationView {
  enum class Member : std::uint16_t {
    none,
    text,
    unknown,
  };

  Member member{};
  OptionalRef<PromptModelInferenceConfigurationView> text{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};

}  // namespace outcrop::bedrock_agent
