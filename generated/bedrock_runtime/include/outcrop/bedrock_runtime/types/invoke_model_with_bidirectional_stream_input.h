// InvokeModelWithBidirectionalStreamInput and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>

#include "outcrop/bedrock_runtime/shapes.h"
#include "outcrop/blob.h"
#include "outcrop/box.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_runtime {

/// One event that goes to the model of an open bidirectional stream.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_BidirectionalInputPayloadPart.html
struct BidirectionalInputPayloadPart {
  /// An event in the model's own JSON format, which carries sound or controls the session.
  ///
  /// At most 1000000 bytes. Sensitive: never logged.
  std::optional<Blob> bytes{};

  friend bool operator==(const BidirectionalInputPayloadPart&, const BidirectionalInputPayloadPart&) = default;
};
void write_json(internal::JsonWriter& writer, const BidirectionalInputPayloadPart& in);

/// What goes to the model.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_InvokeModelWithBidirectionalStreamInput.html
struct InvokeModelWithBidirectionalStreamInput {
  /// The next event for the model, in its own JSON format.
  ///
  /// Sensitive: never logged.
  Box<BidirectionalInputPayloadPart> chunk{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const InvokeModelWithBidirectionalStreamInput&,
                         const InvokeModelWithBidirectionalStreamInput&) = default;
};
void write_json(internal::JsonWriter& writer, const InvokeModelWithBidirectionalStreamInput& in);

}  // namespace outcrop::bedrock_runtime
