// ConverseStream: the output of Client::converse_stream, owned.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock_runtime/shapes.h"

namespace outcrop::bedrock_runtime {

struct ConverseStreamView;

/// The answer of ConverseStream: nothing but its stream.
struct ConverseStream {
  friend bool operator==(const ConverseStream&, const ConverseStream&) = default;
};
ConverseStream to_owned(const ConverseStreamView& view);
void write_json(internal::JsonWriter& writer, const ConverseStream& in);

}  // namespace outcrop::bedrock_runtime
