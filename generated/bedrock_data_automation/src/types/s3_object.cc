// Writes S3Object as JSON.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_data_automation/types/s3_object.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_data_automation {

void write_json(internal::JsonWriter& writer, const S3Object& in) {
  writer.begin_object();
  writer.required("s3Uri", in.s3_uri);
  writer.member("version", in.version);
  writer.end_object();
}

}  // namespace outcrop::bedrock_data_automation
