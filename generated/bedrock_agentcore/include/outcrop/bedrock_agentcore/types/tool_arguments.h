// ToolArguments and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore/enums.h"
#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/blob.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agentcore {

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_InputContentBlock.html
struct InputContentBlock {
  /// Required.
  std::optional<std::string> path{};
  std::optional<std::string> text{};
  /// Sensitive: never logged.
  std::optional<Blob> blob{};

  friend bool operator==(const InputContentBlock&, const InputContentBlock&) = default;
};
void write_json(internal::JsonWriter& writer, const InputContentBlock& in);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ToolArguments.html
struct ToolArguments {
  std::optional<std::string> code{};
  std::optional<OwnedOpen<ProgrammingLanguage>> language{};
  std::optional<bool> clear_context{};
  std::optional<std::string> command{};
  std::optional<std::string> path{};
  std::optional<std::vector<std::string>> paths{};
  std::optional<std::vector<InputContentBlock>> content{};
  std::optional<std::string> directory_path{};
  std::optional<std::string> task_id{};
  std::optional<OwnedOpen<LanguageRuntime>> runtime{};

  friend bool operator==(const ToolArguments&, const ToolArguments&) = default;
};
void write_json(internal::JsonWriter& writer, const ToolArguments& in);

}  // namespace outcrop::bedrock_agentcore
