// OutputFileView: parts of answers.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/bedrock_agent_runtime/shapes.h"
#include "outcrop/blob.h"

namespace outcrop::bedrock_agent_runtime {

/// A file that the agent's code made.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_OutputFile.html
struct OutputFileView {
  /// The file's name.
  std::optional<std::string_view> name{};
  /// The file's media type.
  std::optional<std::string_view> type{};
  /// The file's content.
  ///
  /// Sensitive: never logged.
  std::optional<BlobView> bytes{};
};
const internal::Schema& schema_of(const OutputFileView*);

}  // namespace outcrop::bedrock_agent_runtime
