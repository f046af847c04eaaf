// Tables of the shapes in outcrop/bedrock/types/model_data_source.h.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/types/model_data_source.h>

#include "bedrock/fields.h"

namespace outcrop::bedrock {

const cli::Shape& fields_of(const ModelDataSource*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ModelDataSource::s3_data_source>("s3DataSource"),
  };
  static constexpr cli::Shape shape{.name = "ModelDataSource", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const S3DataSource*) {
  static constexpr cli::Field fields[] = {
      cli::field<&S3DataSource::s3_uri>("s3Uri", true),
  };
  static constexpr cli::Shape shape{.name = "S3DataSource", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock
