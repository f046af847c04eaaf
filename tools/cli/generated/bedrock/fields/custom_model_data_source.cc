// Tables of the shapes in outcrop/bedrock/types/custom_model_data_source.h.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/types/custom_model_data_source.h>

#include "bedrock/fields.h"

namespace outcrop::bedrock {

const cli::Shape& fields_of(const CustomModelDataSource*) {
  static constexpr cli::Field fields[] = {
      cli::field<&CustomModelDataSource::model_package_arn_data_source>("modelPackageArnDataSource"),
  };
  static constexpr cli::Shape shape{.name = "CustomModelDataSource", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const ModelPackageArnDataSource*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ModelPackageArnDataSource::model_package_arn>("modelPackageArn", true),
  };
  static constexpr cli::Shape shape{.name = "ModelPackageArnDataSource", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock
