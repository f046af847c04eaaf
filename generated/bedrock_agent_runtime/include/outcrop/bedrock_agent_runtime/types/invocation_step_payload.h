// InvocationStepPayload and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agent_runtime/enums.h"
#include "outcrop/blob.h"
#include "outcrop/open.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agent_runtime {

struct S3Location {
  /// Required.
  std::optional<std::string> uri{};
};

/// One of its members has to be set.
struct ImageSource {
  std::optional<Blob> bytes{};
  std::optional<S3Location> s3_location{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

struct ImageBlock {
  /// Required.
  std::optional<OwnedOpen<ImageFormat>> format{};
  /// Required.
  std::optional<ImageSource> source{};
};

/// One of its members has to be set.
struct BedrockSessionContentBlock {
  std::optional<std::string> text{};
  std::optional<ImageBlock> image{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

/// One of its members has to be set.
struct InvocationStepPayload {
  /// Sensitive: never logged.
  std::optional<std::vector<BedrockSessionContentBlock>> content_blocks{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

}  // namespace outcrop::bedrock_agent_runtime
