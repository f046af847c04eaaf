// Writes ValidationDataConfig and the shapes that only it holds as JSON.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/types/validation_data_config.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock {

void write_json(internal::JsonWriter& writer, const Validator& in) {
  writer.begin_object();
  writer.required("s3Uri", in.s3_uri);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ValidationDataConfig& in) {
  writer.begin_object();
  writer.required("validators", in.validators);
  writer.end_object();
}

}  // namespace outcrop::bedrock
