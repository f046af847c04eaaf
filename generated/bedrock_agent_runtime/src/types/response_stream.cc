// Writes ResponseStream and the shapes that only it holds as JSON.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/types/response_stream.h"

#include "outcrop/internal/json_writer.h"
#include "write_json.h"

namespace outcrop::bedrock_agent_runtime {

void write_json(internal::JsonWriter& writer, const FilePart& in) {
  writer.begin_object();
  writer.member("files", in.files);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const PayloadPart& in) {
  writer.begin_object();
  writer.member("bytes", in.bytes);
  writer.member("attribution", in.attribution);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ResponseStream& in) {
  writer.exactly_one("ResponseStream", in.chunk.has_value() + in.trace.has_value() + in.return_control.has_value() +
                                           in.files.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("chunk", in.chunk);
  writer.member("trace", in.trace);
  writer.member("returnControl", in.return_control);
  writer.member("files", in.files);
  writer.unknown(in.unknown);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent_runtime
