// Writes GuardrailConverseContentBlock and the shapes that only it holds as JSON.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_runtime/types/guardrail_converse_content_block.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_runtime {

void write_json(internal::JsonWriter& writer, const GuardrailConverseImageSource& in) {
  writer.exactly_one("GuardrailConverseImageSource", in.bytes.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.sensitive().member("bytes", in.bytes);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const GuardrailConverseImageBlock& in) {
  writer.begin_object();
  writer.sensitive().required("format", in.format);
  writer.sensitive().required("source", in.source);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const GuardrailConverseTextBlock& in) {
  writer.begin_object();
  writer.required("text", in.text);
  writer.member("qualifiers", in.qualifiers);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const GuardrailConverseContentBlock& in) {
  writer.exactly_one("GuardrailConverseContentBlock",
                     in.text.has_value() + in.image.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("text", in.text);
  writer.sensitive().member("image", in.image);
  writer.unknown(in.unknown);
  writer.end_object();
}

}  // namespace outcrop::bedrock_runtime
