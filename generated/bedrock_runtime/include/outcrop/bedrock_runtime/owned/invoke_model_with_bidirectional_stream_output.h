// InvokeModelWithBidirectionalStreamOutput and the shapes that only it holds.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>

#include "outcrop/bedrock_runtime/shapes.h"
#include "outcrop/blob.h"
#include "outcrop/box.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_runtime {

struct BidirectionalOutputPayloadPartView;
struct InvokeModelWithBidirectionalStreamOutputView;

/// One event that comes from the model of an open bidirectional stream.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_BidirectionalOutputPayloadPart.html
struct BidirectionalOutputPayloadPart {
  /// An event in the model's own JSON format, such as a piece of speech or of its transcript.
  ///
  /// Sensitive: never logged.
  std::optional<Blob> bytes{};

  friend bool operator==(const BidirectionalOutputPayloadPart&, const BidirectionalOutputPayloadPart&) = default;
};
BidirectionalOutputPayloadPart to_owned(const BidirectionalOutputPayloadPartView& view);
void write_json(internal::JsonWriter& writer, const BidirectionalOutputPayloadPart& in);

/// What comes from the model.
///
/// One of its members is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_InvokeModelWithBidirectionalStreamOutput.html
struct InvokeModelWithBidirectionalStreamOutput {
  /// The next event from the model, in its own JSON format.
  ///
  /// Sensitive: never logged.
  Box<BidirectionalOutputPayloadPart> chunk{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const InvokeModelWithBidirectionalStreamOutput&,
                         const InvokeModelWithBidirectionalStreamOutput&) = default;
};
InvokeModelWithBidirectionalStreamOutput to_owned(const InvokeModelWithBidirectionalStreamOutputView& view);
void write_json(internal::JsonWriter& writer, const InvokeModelWithBidirectionalStreamOutput& in);

}  // namespace outcrop::bedrock_runtime
