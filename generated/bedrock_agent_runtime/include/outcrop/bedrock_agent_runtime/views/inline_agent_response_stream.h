// InlineAgentResponseStreamView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock_agent_runtime/views/attribution.h"
#include "outcrop/bedrock_agent_runtime/views/caller.h"
#include "outcrop/bedrock_agent_runtime/views/invocation_input_member.h"
#include "outcrop/bedrock_agent_runtime/views/output_file.h"
#include "outcrop/bedrock_agent_runtime/views/trace.h"
#include "outcrop/blob.h"
#include "outcrop/optional_ref.h"
#include "outcrop/timestamp.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agent_runtime {

struct InlineAgentFilePartView {
  /// Sensitive: never logged.
  std::span<const OutputFileView> files{};
};

struct InlineAgentPayloadPartView {
  /// Sensitive: never logged.
  std::optional<BlobView> bytes{};
  OptionalRef<AttributionView> attribution{};
};

struct InlineAgentReturnControlPayloadView {
  std::span<const InvocationInputMemberView> invocation_inputs{};
  std::optional<std::string_view> invocation_id{};
};

struct InlineAgentTracePartView {
  std::optional<std::string_view> session_id{};
  /// Sensitive: never logged.
  OptionalRef<TraceView> trace{};
  std::span<const CallerView> caller_chain{};
  std::optional<Timestamp> event_time{};
  /// Sensitive: never logged.
  std::optional<std::string_view> collaborator_name{};
};

/// `member` tells which one is set.
struct InlineAgentResponseStreamView {
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
  OptionalRef<InlineAgentPayloadPartView> chunk{};
  /// Sensitive: never logged.
  OptionalRef<InlineAgentTracePartView> trace{};
  /// Sensitive: never logged.
  OptionalRef<InlineAgentReturnControlPayloadView> return_control{};
  OptionalRef<InlineAgentFilePartView> files{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};

}  // namespace outcrop::bedrock_agent_runtime
