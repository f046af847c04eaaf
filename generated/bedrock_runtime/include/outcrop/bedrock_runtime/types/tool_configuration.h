// ToolConfiguration and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_runtime/shapes.h"
#include "outcrop/bedrock_runtime/types/cache_point_block.h"
#include "outcrop/box.h"
#include "outcrop/document.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_runtime {

/// Makes the model ask for at least one tool, of its own choice, instead of answering in text. It has no members.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_AnyToolChoice.html
struct AnyToolChoice {
  friend bool operator==(const AnyToolChoice&, const AnyToolChoice&) = default;
};
void write_json(internal::JsonWriter& writer, const AnyToolChoice& in);

/// Leaves it to the model whether it asks for a tool or answers in text, which is the default. It has no members.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_AutoToolChoice.html
struct AutoToolChoice {
  friend bool operator==(const AutoToolChoice&, const AutoToolChoice&) = default;
};
void write_json(internal::JsonWriter& writer, const AutoToolChoice& in);

/// A tool that the model's provider runs on its own side.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_SystemTool.html
struct SystemTool {
  /// The name that the provider gives the tool.
  ///
  /// Required. 1 to 64 characters: letters, digits, underscores and hyphens.
  std::optional<std::string> name{};

  friend bool operator==(const SystemTool&, const SystemTool&) = default;
};
void write_json(internal::JsonWriter& writer, const SystemTool& in);

/// What a tool's input looks like.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ToolInputSchema.html
struct ToolInputSchema {
  /// The JSON schema of the input; at its top it has to be of the type object.
  std::optional<Document> json{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const ToolInputSchema&, const ToolInputSchema&) = default;
};
void write_json(internal::JsonWriter& writer, const ToolInputSchema& in);

/// A tool that the program runs when the model asks for it.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ToolSpecification.html
struct ToolSpecification {
  /// The name by which the model asks for the tool.
  ///
  /// Required. 1 to 64 characters: letters, digits, underscores and hyphens.
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
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_Tool.html
struct Tool {
  /// A tool that the program runs.
  Box<ToolSpecification> tool_spec{};
  /// A tool that the model's provider runs.
  Box<SystemTool> system_tool{};
  /// Ends a part of the list of tools that the model keeps for later requests.
  Box<CachePointBlock> cache_point{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const Tool&, const Tool&) = default;
};
void write_json(internal::JsonWriter& writer, const Tool& in);

/// Makes the model ask for one certain tool, where the model supports that.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_SpecificToolChoice.html
struct SpecificToolChoice {
  /// The tool's name, one of those in `tools`.
  ///
  /// Required. 1 to 64 characters: letters, digits, underscores and hyphens.
  std::optional<std::string> name{};

  friend bool operator==(const SpecificToolChoice&, const SpecificToolChoice&) = default;
};
void write_json(internal::JsonWriter& writer, const SpecificToolChoice& in);

/// Whether the model has to ask for a tool. Which choices there are depends on the model.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ToolChoice.html
struct ToolChoice {
  /// The model decides; this is the default.
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
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ToolConfiguration.html
struct ToolConfiguration {
  /// The tools, and marks for caching between them.
  ///
  /// Required. At least 1 entry.
  std::optional<std::vector<Tool>> tools{};
  /// Whether the model has to ask for a tool. Absent: the model decides.
  Box<ToolChoice> tool_choice{};

  friend bool operator==(const ToolConfiguration&, const ToolConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const ToolConfiguration& in);

}  // namespace outcrop::bedrock_runtime
