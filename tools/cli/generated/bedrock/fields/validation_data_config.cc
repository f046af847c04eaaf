// Tables of the shapes in outcrop/bedrock/types/validation_data_config.h.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/types/validation_data_config.h>

#include "bedrock/fields.h"

namespace outcrop::bedrock {

const cli::Shape& fields_of(const ValidationDataConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ValidationDataConfig::validators>("validators", true),
  };
  static constexpr cli::Shape shape{.name = "ValidationDataConfig", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const Validator*) {
  static constexpr cli::Field fields[] = {
      cli::field<&Validator::s3_uri>("s3Uri", true),
  };
  static constexpr cli::Shape shape{.name = "Validator", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock
