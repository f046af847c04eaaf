// PromptTemplateConfiguration and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/document.h"
#include "outcrop/open.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agent {

struct AnyToolChoice {};

struct AutoToolChoice {};

struct CachePointBlock {
  /// Required.
  std::optional<OwnedOpen<CachePointType>> type{};
};

/// One of its members has to be set.
struct ContentBlock {
  std::optional<std::string> text{};
  std::optional<CachePointBlock> cache_point{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

struct Message {
  /// Required.
  std::optional<OwnedOpen<ConversationRole>> role{};
  /// Required. Sensitive: never logged.
  std::optional<std::vector<ContentBlock>> content{};
};

struct PromptInputVariable {
  std::optional<std::string> name{};
};

/// One of its members has to be set.
struct SystemContentBlock {
  std::optional<std::string> text{};
  std::optional<CachePointBlock> cache_point{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

/// One of its members has to be set.
struct ToolInputSchema {
  std::optional<Document> json{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

struct ToolSpecification {
  /// Required.
  std::optional<std::string> name{};
  std::optional<std::string> description{};
  /// Required.
  std::optional<ToolInputSchema> input_schema{};
  std::optional<bool> strict{};
};

/// One of its members has to be set.
struct Tool {
  std::optional<ToolSpecification> tool_spec{};
  std::optional<CachePointBlock> cache_point{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

struct SpecificToolChoice {
  /// Required.
  std::optional<std::string> name{};
};

/// One of its members has to be set.
struct ToolChoice {
  std::optional<AutoToolChoice> auto_{};
  std::optional<AnyToolChoice> any{};
  std::optional<SpecificToolChoice> tool{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

struct ToolConfiguration {
  /// Required. Sensitive: never logged.
  std::optional<std::vector<Tool>> tools{};
  /// Sensitive: never logged.
  std::optional<ToolChoice> tool_choice{};
};

struct ChatPromptTemplateConfiguration {
  /// Required.
  std::optional<std::vector<Message>> messages{};
  /// Sensitive: never logged.
  std::optional<std::vector<SystemContentBlock>> system{};
  /// Sensitive: never logged.
  std::optional<std::vector<PromptInputVariable>> input_variables{};
  std::optional<ToolConfiguration> tool_configuration{};
};

struct TextPromptTemplateConfiguration {
  /// Required. Sensitive: never logged.
  std::optional<std::string> text{};
  std::optional<CachePointBlock> cache_point{};
  /// Sensitive: never logged.
  std::optional<std::vector<PromptInputVariable>> input_variables{};
};

/// One of its members has to be set.
struct PromptTemplateConfiguration {
  /// Sensitive: never logged.
  std::optional<TextPromptTemplateConfiguration> text{};
  /// Sensitive: never logged.
  std::optional<ChatPromptTemplateConfiguration> chat{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

}  // namespace outcrop::bedrock_agent
