// ResponseStreamView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>

#include "outcrop/bedrock_agent_runtime/views/attribution.h"
#include "outcrop/bedrock_agent_runtime/views/output_file.h"
#include "outcrop/bedrock_agent_runtime/views/return_control_payload.h"
#include "outcrop/bedrock_agent_runtime/views/trace_part.h"
#include "outcrop/blob.h"
#include "outcrop/optional_ref.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agent_runtime {

struct FilePartView {
  /// Sensitive: never logged.
  std::span<const OutputFileView> files{};
};

struct PayloadPartView {
  /// Sensitive: never logged.
  std::optional<BlobView> bytes{};
  OptionalRef<AttributionView> attribution{};
};

/// `member` tells which one is set.
struct ResponseStreamView {
  enum class Member : std::uint16_t {
    none,
    chunk,
    trace,
    return_control,
    files,
    unknown,
  };

  Member member{};
  /// Sensitive: never logged.
  OptionalRef<PayloadPartView> chunk{};
  /// Sensitive: never logged.
  OptionalRef<TracePartView> trace{};
  /// Sensitive: never logged.
  OptionalRef<ReturnControlPayloadView> return_control{};
  OptionalRef<FilePartView> files{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};

}  // namespace outcrop::bedrock_agent_runtime
