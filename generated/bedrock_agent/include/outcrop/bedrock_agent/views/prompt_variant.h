// PromptVariantView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/bedrock_agent/views/prompt_inference_configuration.h"
#include "outcrop/bedrock_agent/views/prompt_template_configuration.h"
#include "outcrop/document.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agent {

/// An agent that a prompt is meant for.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_PromptAgentResource.html
struct PromptAgentResourceView {
  /// The ARN of the agent, or of its alias.
  std::string_view agent_identifier{};
};
const internal::Schema& schema_of(const PromptAgentResourceView*);

/// What a prompt is sent to in place of a model. An agent is the only kind.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_PromptGenAiResource.html
struct PromptGenAiResourceView {
  enum class Member : std::uint16_t {
    none,
    agent,
    unknown,
  };

  Member member{};
  /// An agent takes the prompt.
  ///
  /// Sensitive: never logged.
  OptionalRef<PromptAgentResourceView> agent{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const PromptGenAiResourceView*);

/// A pair of the caller's own that belongs to a variant.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_PromptMetadataEntry.html
struct PromptMetadataEntryView {
  /// The name of the metadata, as it is kept with the prompt.
  ///
  /// Sensitive: never logged.
  std::string_view key{};
  /// What the name stands for.
  ///
  /// Sensitive: never logged.
  std::string_view value{};
};
const internal::Schema& schema_of(const PromptMetadataEntryView*);

/// One form of a prompt, such as for a certain model.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_PromptVariant.html
struct PromptVariantView {
  /// The variant's name, unique in its prompt.
  std::string_view name{};
  /// The form of the prompt; `templateConfiguration` has the alternative that fits.
  Open<PromptTemplateType> template_type{};
  /// The prompt with its variables.
  PromptTemplateConfigurationView template_configuration{};
  /// The id or ARN of the model that the prompt is sent to, or of an inference profile.
  std::optional<std::string_view> model_id{};
  /// Parameters of the model.
  OptionalRef<PromptInferenceConfigurationView> inference_configuration{};
  /// Pairs of the caller's own.
  ///
  /// Sensitive: never logged.
  std::span<const PromptMetadataEntryView> metadata{};
  /// Further parameters as the model's provider defines them.
  std::optional<DocumentView> additional_model_request_fields{};
  /// What the prompt is sent to in place of a model.
  ///
  /// Sensitive: never logged.
  OptionalRef<PromptGenAiResourceView> gen_ai_resource{};
};
const internal::Schema& schema_of(const PromptVariantView*);

}  // namespace outcrop::bedrock_agent
