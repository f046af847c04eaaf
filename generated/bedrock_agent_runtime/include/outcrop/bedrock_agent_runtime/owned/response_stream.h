// ResponseStream and the shapes that only it holds.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <vector>

#include "outcrop/bedrock_agent_runtime/owned/attribution.h"
#include "outcrop/bedrock_agent_runtime/owned/output_file.h"
#include "outcrop/bedrock_agent_runtime/owned/return_control_payload.h"
#include "outcrop/bedrock_agent_runtime/owned/trace_part.h"
#include "outcrop/bedrock_agent_runtime/shapes.h"
#include "outcrop/blob.h"
#include "outcrop/box.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agent_runtime {

struct FilePartView;
struct PayloadPartView;
struct ResponseStreamView;

/// Files that the agent's code made.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_FilePart.html
struct FilePart {
  /// The files that the code made.
  ///
  /// Sensitive: never logged.
  std::optional<std::vector<OutputFile>> files{};

  friend bool operator==(const FilePart&, const FilePart&) = default;
};
FilePart to_owned(const FilePartView& view);
void write_json(internal::JsonWriter& writer, const FilePart& in);

/// A piece of the answer.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_PayloadPart.html
struct PayloadPart {
  /// Text of the answer, in UTF-8.
  ///
  /// Sensitive: never logged.
  std::optional<Blob> bytes{};
  /// The sources that the piece rests on; absent where it rests on none.
  std::optional<Attribution> attribution{};

  friend bool operator==(const PayloadPart&, const PayloadPart&) = default;
};
PayloadPart to_owned(const PayloadPartView& view);
void write_json(internal::JsonWriter& writer, const PayloadPart& in);

/// What InvokeAgent sends: pieces of the answer and what the agent does, or an error that ends the stream.
///
/// One of its members is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_ResponseStream.html
struct ResponseStream {
  /// A piece of the answer; the whole of it, unless `streamFinalResponse` is true.
  ///
  /// Sensitive: never logged.
  Box<PayloadPart> chunk{};
  /// What the agent does; only where `enableTrace` is true.
  ///
  /// Sensitive: never logged.
  Box<TracePart> trace{};
  /// Actions that the program is asked to carry out.
  ///
  /// Sensitive: never logged.
  Box<ReturnControlPayload> return_control{};
  /// Files that the agent's code made.
  Box<FilePart> files{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const ResponseStream&, const ResponseStream&) = default;
};
ResponseStream to_owned(const ResponseStreamView& view);
void write_json(internal::JsonWriter& writer, const ResponseStream& in);

}  // namespace outcrop::bedrock_agent_runtime
