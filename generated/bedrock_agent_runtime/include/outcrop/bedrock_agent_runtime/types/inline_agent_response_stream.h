// InlineAgentResponseStream and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agent_runtime/types/attribution.h"
#include "outcrop/bedrock_agent_runtime/types/caller.h"
#include "outcrop/bedrock_agent_runtime/types/invocation_input_member.h"
#include "outcrop/bedrock_agent_runtime/types/output_file.h"
#include "outcrop/bedrock_agent_runtime/types/trace.h"
#include "outcrop/blob.h"
#include "outcrop/timestamp.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agent_runtime {

struct InlineAgentFilePart {
  /// Sensitive: never logged.
  std::optional<std::vector<OutputFile>> files{};
};

struct InlineAgentPayloadPart {
  /// Sensitive: never logged.
  std::optional<Blob> bytes{};
  std::optional<Attribution> attribution{};
};

struct InlineAgentReturnControlPayload {
  std::optional<std::vector<InvocationInputMember>> invocation_inputs{};
  std::optional<std::string> invocation_id{};
};

struct InlineAgentTracePart {
  std::optional<std::string> session_id{};
  /// Sensitive: never logged.
  std::optional<Trace> trace{};
  std::optional<std::vector<Caller>> caller_chain{};
  std::optional<Timestamp> event_time{};
  /// Sensitive: never logged.
  std::optional<std::string> collaborator_name{};
};

/// One of its members has to be set.
struct InlineAgentResponseStream {
  /// Sensitive: never logged.
  std::optional<InlineAgentPayloadPart> chunk{};
  /// Sensitive: never logged.
  std::optional<InlineAgentTracePart> trace{};
  /// Sensitive: never logged.
  std::optional<InlineAgentReturnControlPayload> return_control{};
  std::optional<InlineAgentFilePart> files{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

}  // namespace outcrop::bedrock_agent_runtime
