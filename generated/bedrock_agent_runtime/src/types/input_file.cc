// Writes InputFile and the shapes that only it holds as JSON.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/types/input_file.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agent_runtime {

void write_json(internal::JsonWriter& writer, const ByteContentFile& in) {
  writer.begin_object();
  writer.required("mediaType", in.media_type);
  writer.sensitive().required("data", in.data);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const S3ObjectFile& in) {
  writer.begin_object();
  writer.required("uri", in.uri);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const FileSource& in) {
  writer.begin_object();
  writer.required("sourceType", in.source_type);
  writer.member("s3Location", in.s3_location);
  writer.member("byteContent", in.byte_content);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const InputFile& in) {
  writer.begin_object();
  writer.required("name", in.name);
  writer.required("source", in.source);
  writer.required("useCase", in.use_case);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent_runtime
