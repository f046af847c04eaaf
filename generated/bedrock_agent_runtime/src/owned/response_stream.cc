// Makes ResponseStream and the shapes that only it holds of views, and writes JSON.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/owned/response_stream.h"

#include "outcrop/bedrock_agent_runtime/to_owned.h"
#include "outcrop/bedrock_agent_runtime/views/response_stream.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent_runtime {

FilePart to_owned(const FilePartView& view) {
  FilePart owned;
  internal::own(owned.files, view.files);
  return owned;
}

void write_json(internal::JsonWriter& writer, const FilePart& in) {
  writer.begin_object();
  writer.sensitive().member("files", in.files);
  writer.end_object();
}

PayloadPart to_owned(const PayloadPartView& view) {
  PayloadPart owned;
  internal::own(owned.bytes, view.bytes);
  internal::own(owned.attribution, view.attribution);
  return owned;
}

void write_json(internal::JsonWriter& writer, const PayloadPart& in) {
  writer.begin_object();
  writer.sensitive().member("bytes", in.bytes);
  writer.sensitive().member("attribution", in.attribution);
  writer.end_object();
}

ResponseStream to_owned(const ResponseStreamView& view) {
  ResponseStream owned;
  internal::own(owned.chunk, view.chunk);
  internal::own(owned.trace, view.trace);
  internal::own(owned.return_control, view.return_control);
  internal::own(owned.files, view.files);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ResponseStream& in) {
  writer.exactly_one("ResponseStream", in.chunk.has_value() + in.trace.has_value() + in.return_control.has_value() +
                                           in.files.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.sensitive().member("chunk", in.chunk);
  writer.sensitive().member("trace", in.trace);
  writer.sensitive().member("returnControl", in.return_control);
  writer.member("files", in.files);
  writer.unknown(in.unknown);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent_runtime
