// InvokeModelWithBidirectionalStreamOutputView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>

#include "outcrop/bedrock_runtime/shapes.h"
#include "outcrop/blob.h"
#include "outcrop/optional_ref.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_runtime {

/// One event that comes from the model of an open bidirectional stream.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_BidirectionalOutputPayloadPart.html
struct BidirectionalOutputPayloadPartView {
  /// An event in the model's own JSON format, such as a piece of speech or of its transcript.
  ///
  /// Sensitive: never logged.
  std::optional<BlobView> bytes{};
};
const internal::Schema& schema_of(const BidirectionalOutputPayloadPartView*);

/// What comes from the model.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_InvokeModelWithBidirectionalStreamOutput.html
struct InvokeModelWithBidirectionalStreamOutputView {
  enum class Member : std::uint16_t {
    none,
    chunk,
    unknown,
  };

  Member member{};
  /// The next event from the model, in its own JSON format.
  ///
  /// Sensitive: never logged.
  OptionalRef<BidirectionalOutputPayloadPartView> chunk{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const InvokeModelWithBidirectionalStreamOutputView*);

}  // namespace outcrop::bedrock_runtime
