// Writes InvocationStepPayload and the shapes that only it holds as JSON.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/types/invocation_step_payload.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agent_runtime {

void write_json(internal::JsonWriter& writer, const S3Location& in) {
  writer.begin_object();
  writer.required("uri", in.uri);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ImageSource& in) {
  writer.exactly_one("ImageSource", in.bytes.has_value() + in.s3_location.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("bytes", in.bytes);
  writer.member("s3Location", in.s3_location);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ImageBlock& in) {
  writer.begin_object();
  writer.required("format", in.format);
  writer.required("source", in.source);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const BedrockSessionContentBlock& in) {
  writer.exactly_one("BedrockSessionContentBlock", in.text.has_value() + in.image.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.sensitive().member("text", in.text);
  writer.sensitive().member("image", in.image);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const InvocationStepPayload& in) {
  writer.exactly_one("InvocationStepPayload", in.content_blocks.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.sensitive().member("contentBlocks", in.content_blocks);
  writer.unknown(in.unknown);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent_runtime
