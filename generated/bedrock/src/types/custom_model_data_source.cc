// Writes CustomModelDataSource and the shapes that only it holds as JSON.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/types/custom_model_data_source.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock {

void write_json(internal::JsonWriter& writer, const ModelPackageArnDataSource& in) {
  writer.begin_object();
  writer.required("modelPackageArn", in.model_package_arn);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const CustomModelDataSource& in) {
  writer.exactly_one("CustomModelDataSource", in.model_package_arn_data_source.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("modelPackageArnDataSource", in.model_package_arn_data_source);
  writer.unknown(in.unknown);
  writer.end_object();
}

}  // namespace outcrop::bedrock
