// PromptTemplateConfigurationView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/document.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agent {

/// Makes the model ask for at least one tool, of its own choice. It has no members.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_AnyToolChoice.html
struct AnyToolChoiceView {};
const internal::Schema& schema_of(const AnyToolChoiceView*);

/// Leaves it to the model whether it asks for a tool or answers in text. It has no members.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_AutoToolChoice.html
struct AutoToolChoiceView {};
const internal::Schema& schema_of(const AutoToolChoiceView*);

/// Ends a part of the prompt that the model keeps, so that later requests with the same beginning are faster and
/// cheaper.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_CachePointBlock.html
struct CachePointBlockView {
  /// The kind of cache point; `default` is the only one.
  Open<CachePointType> type{};
};
const internal::Schema& schema_of(const CachePointBlockView*);

/// One piece of a message.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_ContentBlock.html
struct ContentBlockView {
  enum class Member : std::uint16_t {
    none,
    text,
    cache_point,
    unknown,
  };

  Member member{};
  /// A text; it may contain variables.
  OptionalRef<std::string_view> text{};
  /// Ends a part of the prompt that the model keeps for later requests.
  OptionalRef<CachePointBlockView> cache_point{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const ContentBlockView*);

/// One message of a prompt in the form of a conversation.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_Message.html
struct MessageView {
  /// Who speaks: the user or the model.
  Open<ConversationRole> role{};
  /// What is said, piece by piece.
  ///
  /// Sensitive: never logged.
  std::span<const ContentBlockView> content{};
};
const internal::Schema& schema_of(const MessageView*);

/// A variable that stands in a prompt's text as {{name}}, and is filled in when the prompt is used.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_PromptInputVariable.html
struct PromptInputVariableView {
  /// The name that stands between double braces in the text.
  std::optional<std::string_view> name{};
};
const internal::Schema& schema_of(const PromptInputVariableView*);

/// One piece of the instructions above a conversation.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_SystemContentBlock.html
struct SystemContentBlockView {
  enum class Member : std::uint16_t {
    none,
    text,
    cache_point,
    unknown,
  };

  Member member{};
  /// An instruction; it may contain variables.
  OptionalRef<std::string_view> text{};
  /// Ends a part of the instructions that the model keeps for later requests.
  OptionalRef<CachePointBlockView> cache_point{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const SystemContentBlockView*);

/// What a tool's input looks like.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_ToolInputSchema.html
struct ToolInputSchemaView {
  enum class Member : std::uint16_t {
    none,
    json,
    unknown,
  };

  Member member{};
  /// The JSON schema of the input.
  OptionalRef<DocumentView> json{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const ToolInputSchemaView*);

/// A tool that the model may ask for.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_ToolSpecification.html
struct ToolSpecificationView {
  /// The name by which the model asks for the tool.
  std::string_view name{};
  /// What the tool does and when to use it. The model decides by this text.
  std::optional<std::string_view> description{};
  /// What the tool's input looks like.
  ToolInputSchemaView input_schema{};
  /// True makes the model keep to `inputSchema` exactly, where the model supports that.
  std::optional<bool> strict{};
};
const internal::Schema& schema_of(const ToolSpecificationView*);

/// Something that the model may ask for, or a mark for caching.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_Tool.html
struct ToolView {
  enum class Member : std::uint16_t {
    none,
    tool_spec,
    cache_point,
    unknown,
  };

  Member member{};
  /// A tool that the model may ask for.
  OptionalRef<ToolSpecificationView> tool_spec{};
  /// Ends a part of the list of tools that the model keeps for later requests.
  OptionalRef<CachePointBlockView> cache_point{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const ToolView*);

/// Makes the model ask for one certain tool.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_SpecificToolChoice.html
struct SpecificToolChoiceView {
  /// The tool's name, one of those in `tools`.
  std::string_view name{};
};
const internal::Schema& schema_of(const SpecificToolChoiceView*);

/// Whether the model has to ask for a tool.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_ToolChoice.html
struct ToolChoiceView {
  enum class Member : std::uint16_t {
    none,
    auto_,
    any,
    tool,
    unknown,
  };

  Member member{};
  /// The model decides.
  OptionalRef<AutoToolChoiceView> auto_{};
  /// The model has to ask for at least one tool.
  OptionalRef<AnyToolChoiceView> any{};
  /// The model has to ask for this tool.
  OptionalRef<SpecificToolChoiceView> tool{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const ToolChoiceView*);

/// The tools that the model may ask for.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_ToolConfiguration.html
struct ToolConfigurationView {
  /// The tools, and marks for caching between them.
  ///
  /// Sensitive: never logged.
  std::span<const ToolView> tools{};
  /// Whether the model has to ask for a tool.
  ///
  /// Sensitive: never logged.
  OptionalRef<ToolChoiceView> tool_choice{};
};
const internal::Schema& schema_of(const ToolConfigurationView*);

/// A prompt in the form of a conversation.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_ChatPromptTemplateConfiguration.html
struct ChatPromptTemplateConfigurationView {
  /// The conversation, oldest message first; its texts may contain variables.
  std::span<const MessageView> messages{};
  /// Instructions that stand above the conversation.
  ///
  /// Sensitive: never logged.
  std::span<const SystemContentBlockView> system{};
  /// The variables that the texts contain.
  ///
  /// Sensitive: never logged.
  std::span<const PromptInputVariableView> input_variables{};
  /// The tools that the model may ask for.
  OptionalRef<ToolConfigurationView> tool_configuration{};
};
const internal::Schema& schema_of(const ChatPromptTemplateConfigurationView*);

/// A prompt as one text.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_TextPromptTemplateConfiguration.html
struct TextPromptTemplateConfigurationView {
  /// The text. Variables stand in it between double braces.
  ///
  /// Sensitive: never logged.
  std::string_view text{};
  /// Ends the part of the prompt that the model keeps for later requests.
  OptionalRef<CachePointBlockView> cache_point{};
  /// The variables that the text contains.
  ///
  /// Sensitive: never logged.
  std::span<const PromptInputVariableView> input_variables{};
};
const internal::Schema& schema_of(const TextPromptTemplateConfigurationView*);

/// A prompt with its variables; the alternative fits its `templateType`.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_PromptTemplateConfiguration.html
struct PromptTemplateConfigurationView {
  enum class Member : std::uint16_t {
    none,
    text,
    chat,
    unknown,
  };

  Member member{};
  /// The prompt as one text.
  ///
  /// Sensitive: never logged.
  OptionalRef<TextPromptTemplateConfigurationView> text{};
  /// The prompt as a conversation.
  ///
  /// Sensitive: never logged.
  OptionalRef<ChatPromptTemplateConfigurationView> chat{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const PromptTemplateConfigurationView*);

}  // namespace outcrop::bedrock_agent
