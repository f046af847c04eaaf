// KnowledgeBaseQuery and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent_runtime/enums.h"
#include "outcrop/blob.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agent_runtime {

struct InputImage {
  /// Required.
  std::optional<OwnedOpen<InputImageFormat>> format{};
  /// Required. Sensitive: never logged.
  std::optional<Blob> inline_content{};
};

struct KnowledgeBaseQuery {
  std::optional<OwnedOpen<KnowledgeBaseQueryType>> type{};
  std::optional<std::string> text{};
  std::optional<InputImage> image{};
};

}  // namespace outcrop::bedrock_agent_runtime
