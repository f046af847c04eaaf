// PromptVariantView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/bedrock_agent/views/prompt_inference_configuration.h"
#include "outcrop/bedrock_agent/views/prompt_template_configuration.h"
#include "outcrop/document.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agent {

struct PromptAgentResourceView {
  std::string_view agent_identifier{};
};

/// `member` tells which one is set.
struct PromptGenAiResourceView {
  enum class Member : std::uint16_t {
    none,
    agent,
    unknown,
  };

  Member member{};
  /// Sensitive: never logged.
  OptionalRef<PromptAgentResourceView> agent{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};

struct PromptMetadataEntryView {
  /// Sensitive: never logged.
  std::string_view key{};
  /// Sensitive: never logged.
  std::string_view value{};
};

struct PromptVariantView {
  std::string_view name{};
  Open<PromptTemplateType> template_type{};
  PromptTemplateConfigurationView template_configuration{};
  std::optional<std::string_view> model_id{};
  OptionalRef<PromptInferenceConfigurationView> inference_configuration{};
  /// Sensitive: never logged.
  std::span<const PromptMetadataEntryView> metadata{};
  std::optional<DocumentView> additional_model_request_fields{};
  /// Sensitive: never logged.
  OptionalRef<PromptGenAiResourceView> gen_ai_resource{};
};

}  // namespace outcrop::bedrock_agent
