// Tables of the shapes in outcrop/bedrock_agent_runtime/types/input_file.h.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent_runtime/types/input_file.h>

#include "bedrock_agent_runtime/fields.h"

namespace outcrop::bedrock_agent_runtime {

const cli::Shape& fields_of(const ByteContentFile*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ByteContentFile::media_type>("mediaType", true),
      cli::field<&ByteContentFile::data>("data", true),
  };
  static constexpr cli::Shape shape{.name = "ByteContentFile", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const FileSource*) {
  static constexpr cli::Field fields[] = {
      cli::field<&FileSource::source_type>("sourceType", true),
      cli::field<&FileSource::s3_location>("s3Location"),
      cli::field<&FileSource::byte_content>("byteContent"),
  };
  static constexpr cli::Shape shape{.name = "FileSource", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const InputFile*) {
  static constexpr cli::Field fields[] = {
      cli::field<&InputFile::name>("name", true),
      cli::field<&InputFile::source>("source", true),
      cli::field<&InputFile::use_case>("useCase", true),
  };
  static constexpr cli::Shape shape{.name = "InputFile", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const S3ObjectFile*) {
  static constexpr cli::Field fields[] = {
      cli::field<&S3ObjectFile::uri>("uri", true),
  };
  static constexpr cli::Shape shape{.name = "S3ObjectFile", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agent_runtime
