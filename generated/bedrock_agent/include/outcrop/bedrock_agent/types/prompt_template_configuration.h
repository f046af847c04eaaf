// PromptTemplateConfiguration and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/box.h"
#include "outcrop/document.h"
#include "outcrop/open.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agent {

/// Makes the model ask for at least one tool, of its own choice. It has no members.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_AnyToolChoice.html
struct AnyToolChoice {
  friend bool operator==(const AnyToolChoice&, const AnyToolChoice&) = default;
};
void write_json(internal::JsonWriter& writer, const AnyToolChoice& in);

/// Leaves it to the model whether it asks for a tool or answers in text. It has no members.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_AutoToolChoice.html
struct AutoToolChoice {
  friend bool operator==(const AutoToolChoice&, const AutoToolChoice&) = default;
};
void write_json(internal::JsonWriter& writer, const AutoToolChoice& in);

/// Ends a part of the prompt that the model keeps, so that later requests with the same beginning are faster and
/// cheaper.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_CachePointBlock.html
struct CachePointBlock {
  /// The kind of cache point; `default` is the only one.
  ///
  /// Required.
  std::optional<OwnedOpen<CachePointType>> type{};

  friend bool operator==(const CachePointBlock&, const CachePointBlock&) = default;
};
void write_json(internal::JsonWriter& writer, const CachePointBlock& in);

/// One piece of a message.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_ContentBlock.html
struct ContentBlock {
  /// A text; it may contain variables.
  std::optional<std::string> text{};
  /// Ends a part of the prompt that the model keeps for later requests.
  Box<CachePointBlock> cache_point{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const ContentBlock&, const ContentBlock&) = default;
};
void write_json(internal::JsonWriter& writer, const ContentBlock& in);

/// One message of a prompt in the form of a conversation.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_Message.html
struct Message {
  /// Who speaks: the user or the model.
  ///
  /// Required.
  std::optional<OwnedOpen<ConversationRole>> role{};
  /// What is said, piece by piece.
  ///
  /// Required. Sensitive: never logged.
  std::optional<std::vector<ContentBlock>> content{};

  friend bool operator==(const Message&, const Message&) = default;
};
void write_json(internal::JsonWriter& writer, const Message& in);

/// A variable that stands in a prompt's text as {{name}}, and is filled in when the prompt is used.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_PromptInputVariable.html
struct PromptInputVariable {
  /// The name that stands between double braces in the text.
  ///
  /// Matching ([0-9a-zA-Z][_-]?){1,100}.
  std::optional<std::string> name{};

  friend bool operator==(const PromptInputVariable&, const PromptInputVariable&) = default;
};
void write_json(internal::JsonWriter& writer, const PromptInputVariable& in);

/// One piece of the instructions above a conversation.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_SystemContentBlock.html
struct SystemContentBlock {
  /// An instruction; it may contain variables.
  ///
  /// At least 1 character.
  std::optional<std::string> text{};
  /// Ends a part of the instructions that the model keeps for later requests.
  Box<CachePointBlock> cache_point{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const SystemContentBlock&, const SystemContentBlock&) = default;
};
void write_json(internal::JsonWriter& writer, const SystemContentBlock& in);

/// What a tool's input looks like.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_ToolInputSchema.html
struct ToolInputSchema {
  /// The JSON schema of the input.
  std::optional<Document> json{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const ToolInputSchema&, const ToolInputSchema&) = default;
};
void write_json(internal::JsonWriter& writer, const ToolInputSchema& in);

/// A tool that the model may ask for.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_ToolSpecification.html
struct ToolSpecification {
  /// The name by which the model asks for the tool.
  ///
  /// Required. 1 to 64 characters, matching [a-zA-Z][a-zA-Z0-9_]*.
  std::optional<std::string> name{};
  /// What the tool does and when to use it. The model decides by this text.
  ///
  /// At least 1 character.
  std::optional<std::string> description{};
  /// What the tool's input looks like.
  ///
  /// Required.
  Box<ToolInputSchema> input_schema{};
  /// True makes the model keep to `inputSchema` exactly, where the model supports that.
  std::optional<bool> strict{};

  friend bool operator==(const ToolSpecification&, const ToolSpecification&) = default;
};
void write_json(internal::JsonWriter& writer, const ToolSpecification& in);

/// Something that the model may ask for, or a mark for caching.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_Tool.html
struct Tool {
  /// A tool that the model may ask for.
  Box<ToolSpecification> tool_spec{};
  /// Ends a part of the list of tools that the model keeps for later requests.
  Box<CachePointBlock> cache_point{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const Tool&, const Tool&) = default;
};
void write_json(internal::JsonWriter& writer, const Tool& in);

/// Makes the model ask for one certain tool.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_SpecificToolChoice.html
struct SpecificToolChoice {
  /// The tool's name, one of those in `tools`.
  ///
  /// Required. 1 to 64 characters, matching [a-zA-Z][a-zA-Z0-9_]*.
  std::optional<std::string> name{};

  friend bool operator==(const SpecificToolChoice&, const SpecificToolChoice&) = default;
};
void write_json(internal::JsonWriter& writer, const SpecificToolChoice& in);

/// Whether the model has to ask for a tool.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_ToolChoice.html
struct ToolChoice {
  /// The model decides.
  Box<AutoToolChoice> auto_{};
  /// The model has to ask for at least one tool.
  Box<AnyToolChoice> any{};
  /// The model has to ask for this tool.
  Box<SpecificToolChoice> tool{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const ToolChoice&, const ToolChoice&) = default;
};
void write_json(internal::JsonWriter& writer, const ToolChoice& in);

/// The tools that the model may ask for.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_ToolConfiguration.html
struct ToolConfiguration {
  /// The tools, and marks for caching between them.
  ///
  /// Required. At least 1 entry. Sensitive: never logged.
  std::optional<std::vector<Tool>> tools{};
  /// Whether the model has to ask for a tool.
  ///
  /// Sensitive: never logged.
  Box<ToolChoice> tool_choice{};

  friend bool operator==(const ToolConfiguration&, const ToolConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const ToolConfiguration& in);

/// A prompt in the form of a conversation.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_ChatPromptTemplateConfiguration.html
struct ChatPromptTemplateConfiguration {
  /// The conversation, oldest message first; its texts may contain variables.
  ///
  /// Required.
  std::optional<std::vector<Message>> messages{};
  /// Instructions that stand above the conversation.
  ///
  /// Sensitive: never logged.
  std::optional<std::vector<SystemContentBlock>> system{};
  /// The variables that the texts contain.
  ///
  /// At most 20 entries. Sensitive: never logged.
  std::optional<std::vector<PromptInputVariable>> input_variables{};
  /// The tools that the model may ask for.
  std::optional<ToolConfiguration> tool_configuration{};

  friend bool operator==(const ChatPromptTemplateConfiguration&, const ChatPromptTemplateConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const ChatPromptTemplateConfiguration& in);

/// A prompt as one text.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_TextPromptTemplateConfiguration.html
struct TextPromptTemplateConfiguration {
  /// The text. Variables stand in it between double braces.
  ///
  /// Required. At least 1 character. Sensitive: never logged.
  std::optional<std::string> text{};
  /// Ends the part of the prompt that the model keeps for later requests.
  std::optional<CachePointBlock> cache_point{};
  /// The variables that the text contains.
  ///
  /// At most 20 entries. Sensitive: never logged.
  std::optional<std::vector<PromptInputVariable>> input_variables{};

  friend bool operator==(const TextPromptTemplateConfiguration&, const TextPromptTemplateConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const TextPromptTemplateConfiguration& in);

/// A prompt with its variables; the alternative fits its `templateType`.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_PromptTemplateConfiguration.html
struct PromptTemplateConfiguration {
  /// The prompt as one text.
  ///
  /// Sensitive: never logged.
  Box<TextPromptTemplateConfiguration> text{};
  /// The prompt as a conversation.
  ///
  /// Sensitive: never logged.
  Box<ChatPromptTemplateConfiguration> chat{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const PromptTemplateConfiguration&, const PromptTemplateConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const PromptTemplateConfiguration& in);

}  // namespace outcrop::bedrock_agent
