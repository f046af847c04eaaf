// Tables of the shapes in outcrop/bedrock_data_automation/types/s3_object.h.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_data_automation/types/s3_object.h>

#include "bedrock_data_automation/fields.h"

namespace outcrop::bedrock_data_automation {

const cli::Shape& fields_of(const S3Object*) {
  static constexpr cli::Field fields[] = {
      cli::field<&S3Object::s3_uri>("s3Uri", true),
      cli::field<&S3Object::version>("version"),
  };
  static constexpr cli::Shape shape{.name = "S3Object", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_data_automation
