// ResponseStream and the shapes that only it holds.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>

#include "outcrop/bedrock_runtime/shapes.h"
#include "outcrop/blob.h"
#include "outcrop/box.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_runtime {

struct PayloadPartView;
struct ResponseStreamView;

/// One piece of a streamed answer.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_PayloadPart.html
struct PayloadPart {
  /// A piece of the answer, in the model's own format.
  ///
  /// Sensitive: never logged.
  std::optional<Blob> bytes{};

  friend bool operator==(const PayloadPart&, const PayloadPart&) = default;
};
PayloadPart to_owned(const PayloadPartView& view);
void write_json(internal::JsonWriter& writer, const PayloadPart& in);

/// What InvokeModelWithResponseStream sends: pieces of the answer, or an error that ends the stream.
///
/// One of its members is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ResponseStream.html
struct ResponseStream {
  /// The next piece of the answer.
  ///
  /// Sensitive: never logged.
  Box<PayloadPart> chunk{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const ResponseStream&, const ResponseStream&) = default;
};
ResponseStream to_owned(const ResponseStreamView& view);
void write_json(internal::JsonWriter& writer, const ResponseStream& in);

}  // namespace outcrop::bedrock_runtime
