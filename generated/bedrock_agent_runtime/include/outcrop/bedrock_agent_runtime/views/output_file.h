// OutputFileView: parts of answers.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/blob.h"

namespace outcrop::bedrock_agent_runtime {

struct OutputFileView {
  std::optional<std::string_view> name{};
  std::optional<std::string_view> type{};
  /// Sensitive: never logged.
  std::optional<BlobView> bytes{};
};

}  // namespace outcrop::bedrock_agent_runtime
