// GuardrailContentBlock and the shapes that only it holds: parts of requests.
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
struct GuardrailImageSource {
  std::optional<Blob> bytes{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

struct GuardrailImageBlock {
  /// Required.
  std::optional<OwnedOpen<GuardrailImageFormat>> format{};
  /// Required. Sensitive: never logged.
  std::optional<GuardrailImageSource> source{};
};

struct GuardrailTextBlock {
  /// Required.
  std::optional<std::string> text{};
  std::optional<std::vector<OwnedOpen<GuardrailContentQualifier>>> qualifiers{};
};

/// One of its members has to be set.
struct GuardrailContentBlock {
  std::optional<GuardrailTextBlock> text{};
  /// Sensitive: never logged.
  std::optional<GuardrailImageBlock> image{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

}  // namespace outcrop::bedrock_runtime
