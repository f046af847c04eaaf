// Tables of the shapes in outcrop/bedrock_data_automation_runtime/types/output_configuration.h.
// Generated from models/bedrock-data-automation-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_data_automation_runtime/types/output_configuration.h>

#include "bedrock_data_automation_runtime/fields.h"

namespace outcrop::bedrock_data_automation_runtime {

const cli::Shape& fields_of(const OutputConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&OutputConfiguration::s3_uri>("s3Uri", true),
  };
  static constexpr cli::Shape shape{.name = "OutputConfiguration", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_data_automation_runtime
