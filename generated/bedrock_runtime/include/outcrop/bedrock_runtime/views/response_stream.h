// ResponseStreamView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>

#include "outcrop/bedrock_runtime/shapes.h"
#include "outcrop/blob.h"
#include "outcrop/optional_ref.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_runtime {

/// One piece of a streamed answer.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_PayloadPart.html
struct PayloadPartView {
  /// A piece of the answer, in the model's own format.
  ///
  /// Sensitive: never logged.
  std::optional<BlobView> bytes{};
};
const internal::Schema& schema_of(const PayloadPartView*);

/// What InvokeModelWithResponseStream sends: pieces of the answer, or an error that ends the stream.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ResponseStream.html
struct ResponseStreamView {
  enum class Member : std::uint16_t {
    none,
    chunk,
    unknown,
  };

  Member member{};
  /// The next piece of the answer.
  ///
  /// Sensitive: never logged.
  OptionalRef<PayloadPartView> chunk{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const ResponseStreamView*);

}  // namespace outcrop::bedrock_runtime
