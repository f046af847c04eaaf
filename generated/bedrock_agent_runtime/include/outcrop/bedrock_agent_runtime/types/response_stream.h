// ResponseStream and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <vector>

#include "outcrop/bedrock_agent_runtime/types/attribution.h"
#include "outcrop/bedrock_agent_runtime/types/output_file.h"
#include "outcrop/bedrock_agent_runtime/types/return_control_payload.h"
#include "outcrop/bedrock_agent_runtime/types/trace_part.h"
#include "outcrop/blob.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agent_runtime {

struct FilePart {
  /// Sensitive: never logged.
  std::optional<std::vector<OutputFile>> files{};
};

struct PayloadPart {
  /// Sensitive: never logged.
  std::optional<Blob> bytes{};
  std::optional<Attribution> attribution{};
};

/// One of its members has to be set.
struct ResponseStream {
  /// Sensitive: never logged.
  std::optional<PayloadPart> chunk{};
  /// Sensitive: never logged.
  std::optional<TracePart> trace{};
  /// Sensitive: never logged.
  std::optional<ReturnControlPayload> return_control{};
  std::optional<FilePart> files{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

}  // namespace outcrop::bedrock_agent_runtime
