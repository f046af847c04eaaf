// Makes InvokeModelWithBidirectionalStreamOutput and the shapes that only it holds of views, and writes JSON.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_runtime/owned/invoke_model_with_bidirectional_stream_output.h"

#include "outcrop/bedrock_runtime/to_owned.h"
#include "outcrop/bedrock_runtime/views/invoke_model_with_bidirectional_stream_output.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_runtime {

BidirectionalOutputPayloadPart to_owned(const BidirectionalOutputPayloadPartView& view) {
  BidirectionalOutputPayloadPart owned;
  internal::own(owned.bytes, view.bytes);
  return owned;
}

void write_json(internal::JsonWriter& writer, const BidirectionalOutputPayloadPart& in) {
  writer.begin_object();
  writer.sensitive().member("bytes", in.bytes);
  writer.end_object();
}

InvokeModelWithBidirectionalStreamOutput to_owned(const InvokeModelWithBidirectionalStreamOutputView& view) {
  InvokeModelWithBidirectionalStreamOutput owned;
  internal::own(owned.chunk, view.chunk);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

void write_json(internal::JsonWriter& writer, const InvokeModelWithBidirectionalStreamOutput& in) {
  writer.exactly_one("InvokeModelWithBidirectionalStreamOutput", in.chunk.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.sensitive().member("chunk", in.chunk);
  writer.unknown(in.unknown);
  writer.end_object();
}

}  // namespace outcrop::bedrock_runtime
