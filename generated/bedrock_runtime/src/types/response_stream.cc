// Writes ResponseStream and the shapes that only it holds as JSON.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_runtime/types/response_stream.h"

#include "outcrop/internal/json_writer.h"
#include "write_json.h"

namespace outcrop::bedrock_runtime {

void write_json(internal::JsonWriter& writer, const PayloadPart& in) {
  writer.begin_object();
  writer.member("bytes", in.bytes);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ResponseStream& in) {
  writer.exactly_one("ResponseStream", in.chunk.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("chunk", in.chunk);
  writer.unknown(in.unknown);
  writer.end_object();
}

}  // namespace outcrop::bedrock_runtime
