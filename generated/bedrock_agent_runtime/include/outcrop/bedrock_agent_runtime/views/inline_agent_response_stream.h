// InlineAgentResponseStreamView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock_agent_runtime/shapes.h"
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

/// Files that the agent's code made.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_InlineAgentFilePart.html
struct InlineAgentFilePartView {
  /// The files that the code made.
  ///
  /// Sensitive: never logged.
  std::span<const OutputFileView> files{};
};
const internal::Schema& schema_of(const InlineAgentFilePartView*);

/// A piece of the answer.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_InlineAgentPayloadPart.html
struct InlineAgentPayloadPartView {
  /// Text of the answer, in UTF-8.
  ///
  /// Sensitive: never logged.
  std::optional<BlobView> bytes{};
  /// The sources that the piece rests on; absent where it rests on none.
  OptionalRef<AttributionView> attribution{};
};
const internal::Schema& schema_of(const InlineAgentPayloadPartView*);

/// Actions that the program is asked to carry out. Send the results in `inlineSessionState` of the next request
/// of the session.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_InlineAgentReturnControlPayload.html
struct InlineAgentReturnControlPayloadView {
  /// The actions to carry out, with their parameters.
  std::span<const InvocationInputMemberView> invocation_inputs{};
  /// The id to send the results with.
  std::optional<std::string_view> invocation_id{};
};
const internal::Schema& schema_of(const InlineAgentReturnControlPayloadView*);

/// A step of the agent.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_InlineAgentTracePart.html
struct InlineAgentTracePartView {
  /// The conversation, by the id that the request gave it.
  std::optional<std::string_view> session_id{};
  /// What the agent does in the step.
  ///
  /// Sensitive: never logged.
  OptionalRef<TraceView> trace{};
  /// The agents from the first one to the one that acts.
  std::span<const CallerView> caller_chain{};
  /// When the service recorded this event.
  std::optional<Timestamp> event_time{};
  /// The collaborator that acts, where it is not the agent itself.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> collaborator_name{};
};
const internal::Schema& schema_of(const InlineAgentTracePartView*);

/// What InvokeInlineAgent sends.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_InlineAgentResponseStream.html
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
  /// A piece of the answer; the whole of it, unless `streamFinalResponse` is true.
  ///
  /// Sensitive: never logged.
  OptionalRef<InlineAgentPayloadPartView> chunk{};
  /// What the agent does; only where `enableTrace` is true.
  ///
  /// Sensitive: never logged.
  OptionalRef<InlineAgentTracePartView> trace{};
  /// Actions that the program is asked to carry out.
  ///
  /// Sensitive: never logged.
  OptionalRef<InlineAgentReturnControlPayloadView> return_control{};
  /// Files that the agent's code made.
  OptionalRef<InlineAgentFilePartView> files{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const InlineAgentResponseStreamView*);

}  // namespace outcrop::bedrock_agent_runtime
