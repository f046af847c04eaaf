// Writes InvokeModelWithBidirectionalStreamInput and the shapes that only it holds as JSON.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_runtime/types/invoke_model_with_bidirectional_stream_input.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_runtime {

void write_json(internal::JsonWriter& writer, const BidirectionalInputPayloadPart& in) {
  writer.begin_object();
  writer.sensitive().member("bytes", in.bytes);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const InvokeModelWithBidirectionalStreamInput& in) {
  writer.exactly_one("InvokeModelWithBidirectionalStreamInput", in.chunk.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.sensitive().member("chunk", in.chunk);
  writer.unknown(in.unknown);
  writer.end_object();
}

}  // namespace outcrop::bedrock_runtime
