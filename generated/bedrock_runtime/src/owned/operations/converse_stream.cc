// Makes ConverseStream: the output of Client::converse_stream, owned of views, and writes JSON.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_runtime/owned/operations/converse_stream.h"

#include "outcrop/bedrock_runtime/operations/converse_stream.h"
#include "outcrop/bedrock_runtime/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_runtime {

ConverseStream to_owned(const ConverseStreamView&) { return {}; }

void write_json(internal::JsonWriter& writer, const ConverseStream&) {
  writer.begin_object();
  writer.end_object();
}

}  // namespace outcrop::bedrock_runtime
