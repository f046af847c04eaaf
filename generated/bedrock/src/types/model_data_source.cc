// Writes ModelDataSource and the shapes that only it holds as JSON.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/types/model_data_source.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock {

void write_json(internal::JsonWriter& writer, const S3DataSource& in) {
  writer.begin_object();
  writer.required("s3Uri", in.s3_uri);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ModelDataSource& in) {
  writer.exactly_one("ModelDataSource", in.s3_data_source.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("s3DataSource", in.s3_data_source);
  writer.unknown(in.unknown);
  writer.end_object();
}

}  // namespace outcrop::bedrock
