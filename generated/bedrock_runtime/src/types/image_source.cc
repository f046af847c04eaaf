// Writes ImageSource as JSON.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_runtime/types/image_source.h"

#include "outcrop/internal/json_writer.h"
#include "write_json.h"

namespace outcrop::bedrock_runtime {

void write_json(internal::JsonWriter& writer, const ImageSource& in) {
  writer.exactly_one("ImageSource", in.bytes.has_value() + in.s3_location.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("bytes", in.bytes);
  writer.member("s3Location", in.s3_location);
  writer.unknown(in.unknown);
  writer.end_object();
}

}  // namespace outcrop::bedrock_runtime
