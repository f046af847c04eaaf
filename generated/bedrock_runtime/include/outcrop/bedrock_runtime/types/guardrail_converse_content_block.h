// GuardrailConverseContentBlock and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_runtime/enums.h"
#include "outcrop/blob.h"
#include "outcrop/open.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_runtime {

/// One of its members has to be set.
struct GuardrailConverseImageSource {
  std::optional<Blob> bytes{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

struct GuardrailConverseImageBlock {
  /// Required.
  std::optional<OwnedOpen<GuardrailConverseImageFormat>> format{};
  /// Required. Sensitive: never logged.
  std::optional<GuardrailConverseImageSource> source{};
};

struct GuardrailConverseTextBlock {
  /// Required.
  std::optional<std::string> text{};
  std::optional<std::vector<OwnedOpen<GuardrailConverseContentQualifier>>> qualifiers{};
};

/// One of its members has to be set.
struct GuardrailConverseContentBlock {
  std::optional<GuardrailConverseTextBlock> text{};
  /// Sensitive: never logged.
  std::optional<GuardrailConverseImageBlock> image{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

}  // namespace outcrop::bedrock_runtime
