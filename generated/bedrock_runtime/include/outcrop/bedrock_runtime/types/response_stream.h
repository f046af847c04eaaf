// ResponseStream and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>

#include "outcrop/blob.h"
#include "outcrop/box.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_runtime {

/// One piece of a streamed answer.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_PayloadPart.html
struct PayloadPart {
  /// A piece of the answer, in the model's own format.
  ///
  /// Sensitive: never logged.
  std::optional<Blob> bytes{};
};

/// What InvokeModelWithResponseStream sends: pieces of the answer, or an error that ends the stream.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ResponseStream.html
struct ResponseStream {
  /// The next piece of the answer.
  ///
  /// Sensitive: never logged.
  Box<PayloadPart> chunk{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

}  // namespace outcrop::bedrock_runtime
