// PromptTemplateConfigurationView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/document.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agent {

struct AnyToolChoiceView {};

struct AutoToolChoiceView {};

struct CachePointBlockView {
  Open<CachePointType> type{};
};

/// `member` tells which one is set.
struct ContentBlockView {
  enum class Member : std::uint16_t {
    none,
    text,
    cache_point,
    unknown,
  };

  Member member{};
  OptionalRef<std::string_view> text{};
  OptionalRef<CachePointBlockView> cache_point{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};

struct MessageView {
  Open<ConversationRole> role{};
  /// Sensitive: never logged.
  std::span<const ContentBlockView> content{};
};

struct PromptInputVariableView {
  std::optional<std::string_view> name{};
};

/// `member` tells which one is set.
struct SystemContentBlockView {
  enum class Member : std::uint16_t {
    none,
    text,
    cache_point,
    unknown,
  };

  Member member{};
  OptionalRef<std::string_view> text{};
  OptionalRef<CachePointBlockView> cache_point{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};

/// `member` tells which one is set.
struct ToolInputSchemaView {
  enum class Member : std::uint16_t {
    none,
    json,
    unknown,
  };

  Member member{};
  OptionalRef<DocumentView> json{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};

struct ToolSpecificationView {
  std::string_view name{};
  std::optional<std::string_view> description{};
  ToolInputSchemaView input_schema{};
  std::optional<bool> strict{};
};

/// `member` tells which one is set.
struct ToolView {
  enum class Member : std::uint16_t {
    none,
    tool_spec,
    cache_point,
    unknown,
  };

  Member member{};
  OptionalRef<ToolSpecificationView> tool_spec{};
  OptionalRef<CachePointBlockView> cache_point{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};

struct SpecificToolChoiceView {
  std::string_view name{};
};

/// `member` tells which one is set.
struct ToolChoiceView {
  enum class Member : std::uint16_t {
    none,
    auto_,
    any,
    tool,
    unknown,
  };

  Member member{};
  OptionalRef<AutoToolChoiceView> auto_{};
  OptionalRef<AnyToolChoiceView> any{};
  OptionalRef<SpecificToolChoiceView> tool{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};

struct ToolConfigurationView {
  /// Sensitive: never logged.
  std::span<const ToolView> tools{};
  /// Sensitive: never logged.
  OptionalRef<ToolChoiceView> tool_choice{};
};

struct ChatPromptTemplateConfigurationView {
  std::span<const MessageView> messages{};
  /// Sensitive: never logged.
  std::span<const SystemContentBlockView> system{};
  /// Sensitive: never logged.
  std::span<const PromptInputVariableView> input_variables{};
  OptionalRef<ToolConfigurationView> tool_configuration{};
};

struct TextPromptTemplateConfigurationView {
  /// Sensitive: never logged.
  std::string_view text{};
  OptionalRef<CachePointBlockView> cache_point{};
  /// Sensitive: never logged.
  std::span<const PromptInputVariableView> input_variables{};
};

/// `member` tells which one is set.
struct PromptTemplateConfigurationView {
  enum class Member : std::uint16_t {
    none,
    text,
    chat,
    unknown,
  };

  Member member{};
  /// Sensitive: never logged.
  OptionalRef<TextPromptTemplateConfigurationView> text{};
  /// Sensitive: never logged.
  OptionalRef<ChatPromptTemplateConfigurationView> chat{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};

}  // namespace outcrop::bedrock_agent
