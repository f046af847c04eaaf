// InvokeModelWithBidirectionalStream: the output of Client::invoke_model_with_bidirectional_stream, owned.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock_runtime/shapes.h"

namespace outcrop::bedrock_runtime {

struct InvokeModelWithBidirectionalStreamView;

/// The model's side of the conversation.
struct InvokeModelWithBidirectionalStream {
  friend bool operator==(const InvokeModelWithBidirectionalStream&,
                         const InvokeModelWithBidirectionalStream&) = default;
};
InvokeModelWithBidirectionalStream to_owned(const InvokeModelWithBidirectionalStreamView& view);
void write_json(internal::JsonWriter& writer, const InvokeModelWithBidirectionalStream& in);

}  // namespace outcrop::bedrock_runtime
