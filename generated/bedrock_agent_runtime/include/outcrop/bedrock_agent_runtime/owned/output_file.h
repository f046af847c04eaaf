// OutputFile.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent_runtime/shapes.h"
#include "outcrop/blob.h"

namespace outcrop::bedrock_agent_runtime {

struct OutputFileView;

/// A file that the agent's code made.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_OutputFile.html
struct OutputFile {
  /// The file's name.
  std::optional<std::string> name{};
  /// The file's media type.
  std::optional<std::string> type{};
  /// The file's content.
  ///
  /// Sensitive: never logged.
  std::optional<Blob> bytes{};

  friend bool operator==(const OutputFile&, const OutputFile&) = default;
};
OutputFile to_owned(const OutputFileView& view);
void write_json(internal::JsonWriter& writer, const OutputFile& in);

}  // namespace outcrop::bedrock_agent_runtime
