// ToolConfiguration and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_runtime/types/cache_point_block.h"
#include "outcrop/document.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_runtime {

struct AnyToolChoice {};

struct AutoToolChoice {};

struct SystemTool {
  /// Required.
  std::optional<std::string> name{};
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
  std::optional<SystemTool> system_tool{};
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
  /// Required.
  std::optional<std::vector<Tool>> tools{};
  std::optional<ToolChoice> tool_choice{};
};

}  // namespace outcrop::bedrock_runtime
