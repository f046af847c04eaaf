// Tables of the shapes in outcrop/bedrock/types/output_data_config.h.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/types/output_data_config.h>

#include "bedrock/fields.h"

namespace outcrop::bedrock {

const cli::Shape& fields_of(const OutputDataConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&OutputDataConfig::s3_uri>("s3Uri", true),
  };
  static constexpr cli::Shape shape{.name = "OutputDataConfig", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock
