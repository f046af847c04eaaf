// InlineAgentResponseStream and the shapes that only it holds.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agent_runtime/owned/attribution.h"
#include "outcrop/bedrock_agent_runtime/owned/caller.h"
#include "outcrop/bedrock_agent_runtime/owned/invocation_input_member.h"
#include "outcrop/bedrock_agent_runtime/owned/output_file.h"
#include "outcrop/bedrock_agent_runtime/owned/trace.h"
#include "outcrop/bedrock_agent_runtime/shapes.h"
#include "outcrop/blob.h"
#include "outcrop/box.h"
#include "outcrop/timestamp.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agent_runtime {

struct InlineAgentFilePartView;
struct InlineAgentPayloadPartView;
struct InlineAgentReturnControlPayloadView;
struct InlineAgentTracePartView;
struct InlineAgentResponseStreamView;

/// Files that the agent's code made.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_InlineAgentFilePart.html
struct InlineAgentFilePart {
  /// The files that the code made.
  ///
  /// Sensitive: never logged.
  std::optional<std::vector<OutputFile>> files{};

  friend bool operator==(const InlineAgentFilePart&, const InlineAgentFilePart&) = default;
};
InlineAgentFilePart to_owned(const InlineAgentFilePartView& view);
void write_json(internal::JsonWriter& writer, const InlineAgentFilePart& in);

/// A piece of the answer.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_InlineAgentPayloadPart.html
struct InlineAgentPayloadPart {
  /// Text of the answer, in UTF-8.
  ///
  /// Sensitive: never logged.
  std::optional<Blob> bytes{};
  /// The sources that the piece rests on; absent where it rests on none.
  std::optional<Attribution> attribution{};

  friend bool operator==(const InlineAgentPayloadPart&, const InlineAgentPayloadPart&) = default;
};
InlineAgentPayloadPart to_owned(const InlineAgentPayloadPartView& view);
void write_json(internal::JsonWriter& writer, const InlineAgentPayloadPart& in);

/// Actions that the program is asked to carry out. Send the results in `inlineSessionState` of the next request
/// of the session.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_InlineAgentReturnControlPayload.html
struct InlineAgentReturnControlPayload {
  /// The actions to carry out, with their parameters.
  std::optional<std::vector<InvocationInputMember>> invocation_inputs{};
  /// The id to send the results with.
  std::optional<std::string> invocation_id{};

  friend bool operator==(const InlineAgentReturnControlPayload&, const InlineAgentReturnControlPayload&) = default;
};
InlineAgentReturnControlPayload to_owned(const InlineAgentReturnControlPayloadView& view);
void write_json(internal::JsonWriter& writer, const InlineAgentReturnControlPayload& in);

/// A step of the agent.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_InlineAgentTracePart.html
struct InlineAgentTracePart {
  /// The conversation, by the id that the request gave it.
  std::optional<std::string> session_id{};
  /// What the agent does in the step.
  ///
  /// Sensitive: never logged.
  Box<Trace> trace{};
  /// The agents from the first one to the one that acts.
  std::optional<std::vector<Caller>> caller_chain{};
  /// When the service recorded this event.
  std::optional<Timestamp> event_time{};
  /// The collaborator that acts, where it is not the agent itself.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> collaborator_name{};

  friend bool operator==(const InlineAgentTracePart&, const InlineAgentTracePart&) = default;
};
InlineAgentTracePart to_owned(const InlineAgentTracePartView& view);
void write_json(internal::JsonWriter& writer, const InlineAgentTracePart& in);

/// What InvokeInlineAgent sends.
///
/// One of its members is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_InlineAgentResponseStream.html
struct InlineAgentResponseStream {
  /// A piece of the answer; the whole of it, unless `streamFinalResponse` is true.
  ///
  /// Sensitive: never logged.
  Box<InlineAgentPayloadPart> chunk{};
  /// What the agent does; only where `enableTrace` is true.
  ///
  /// Sensitive: never logged.
  Box<InlineAgentTracePart> trace{};
  /// Actions that the program is asked to carry out.
  ///
  /// Sensitive: never logged.
  Box<InlineAgentReturnControlPayload> return_control{};
  /// Files that the agent's code made.
  Box<InlineAgentFilePart> files{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const InlineAgentResponseStream&, const InlineAgentResponseStream&) = default;
};
InlineAgentResponseStream to_owned(const InlineAgentResponseStreamView& view);
void write_json(internal::JsonWriter& writer, const InlineAgentResponseStream& in);

}  // namespace outcrop::bedrock_agent_runtime
