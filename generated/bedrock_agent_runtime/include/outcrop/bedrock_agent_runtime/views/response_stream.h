// ResponseStreamView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>

#include "outcrop/bedrock_agent_runtime/shapes.h"
#include "outcrop/bedrock_agent_runtime/views/attribution.h"
#include "outcrop/bedrock_agent_runtime/views/output_file.h"
#include "outcrop/bedrock_agent_runtime/views/return_control_payload.h"
#include "outcrop/bedrock_agent_runtime/views/trace_part.h"
#include "outcrop/blob.h"
#include "outcrop/optional_ref.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agent_runtime {

/// Files that the agent's code made.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_FilePart.html
struct FilePartView {
  /// The files that the code made.
  ///
  /// Sensitive: never logged.
  std::span<const OutputFileView> files{};
};
const internal::Schema& schema_of(const FilePartView*);

/// A piece of the answer.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_PayloadPart.html
struct PayloadPartView {
  /// Text of the answer, in UTF-8.
  ///
  /// Sensitive: never logged.
  std::optional<BlobView> bytes{};
  /// The sources that the piece rests on; absent where it rests on none.
  OptionalRef<AttributionView> attribution{};
};
const internal::Schema& schema_of(const PayloadPartView*);

/// What InvokeAgent sends: pieces of the answer and what the agent does, or an error that ends the stream.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_ResponseStream.html
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
  /// A piece of the answer; the whole of it, unless `streamFinalResponse` is true.
  ///
  /// Sensitive: never logged.
  OptionalRef<PayloadPartView> chunk{};
  /// What the agent does; only where `enableTrace` is true.
  ///
  /// Sensitive: never logged.
  OptionalRef<TracePartView> trace{};
  /// Actions that the program is asked to carry out.
  ///
  /// Sensitive: never logged.
  OptionalRef<ReturnControlPayloadView> return_control{};
  /// Files that the agent's code made.
  OptionalRef<FilePartView> files{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const ResponseStreamView*);

}  // namespace outcrop::bedrock_agent_runtime
