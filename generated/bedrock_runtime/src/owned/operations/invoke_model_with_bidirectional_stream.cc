// Makes InvokeModelWithBidirectionalStream: the output of Client::invoke_model_with_bidirectional_stream, owned of
// views, and writes JSON. Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev
// regenerate.
#include "outcrop/bedrock_runtime/owned/operations/invoke_model_with_bidirectional_stream.h"

#include "outcrop/bedrock_runtime/operations/invoke_model_with_bidirectional_stream.h"
#include "outcrop/bedrock_runtime/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_runtime {

InvokeModelWithBidirectionalStream to_owned(const InvokeModelWithBidirectionalStreamView&) { return {}; }

void write_json(internal::JsonWriter& writer, const InvokeModelWithBidirectionalStream&) {
  writer.begin_object();
  writer.end_object();
}

}  // namespace outcrop::bedrock_runtime
