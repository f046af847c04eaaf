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

/// A file to write in a session: `text` or `blob`.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_InputContentBlock.html
struct InputContentBlock {
  /// Where to write it, relative to the session's working folder.
  ///
  /// Required.
  std::optional<std::string> path{};
  /// The file as text.
  std::optional<std::string> text{};
  /// The file as bytes; the client encodes them for the wire.
  ///
  /// Sensitive: never logged.
  std::optional<Blob> blob{};

  friend bool operator==(const InputContentBlock&, const InputContentBlock&) = default;
};
void write_json(internal::JsonWriter& writer, const InputContentBlock& in);

/// The arguments of a tool. Which of them count depends on the tool.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ToolArguments.html
struct ToolArguments {
  /// The source code to run, for `executeCode`.
  std::optional<std::string> code{};
  /// The language of `code`.
  std::optional<OwnedOpen<ProgrammingLanguage>> language{};
  /// True forgets the variables of earlier code before this one runs.
  std::optional<bool> clear_context{};
  /// The shell command to run, for `executeCommand` and `startCommandExecution`.
  std::optional<std::string> command{};
  /// A file's path in the session.
  std::optional<std::string> path{};
  /// The paths of files in the session, for `readFiles` and `removeFiles`.
  std::optional<std::vector<std::string>> paths{};
  /// The files to write, for `writeFiles`.
  std::optional<std::vector<InputContentBlock>> content{};
  /// The folder to list, for `listFiles`.
  std::optional<std::string> directory_path{};
  /// The command in the background, by the id that `startCommandExecution` gave, for `getTask` and `stopTask`.
  std::optional<std::string> task_id{};
  /// What runs the code. Absent: Deno for JavaScript and TypeScript.
  std::optional<OwnedOpen<LanguageRuntime>> runtime{};

  friend bool operator==(const ToolArguments&, const ToolArguments&) = default;
};
void write_json(internal::JsonWriter& writer, const ToolArguments& in);

}  // namespace outcrop::bedrock_agentcore
