// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/types/model_data_source.h"

#include "outcrop/bedrock/to_owned.h"
#include "outcrop/bedrock/views/model_data_source.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

S3DataSource to_owned(const S3DataSourceView& view) {
  S3DataSource owned;
  internal::own(owned.s3_uri, view.s3_uri);
  return owned;
}

ModelDataSource to_owned(const ModelDataSourceView& view) {
  ModelDataSource owned;
  internal::own(owned.s3_data_source, view.s3_data_source);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

}  // namespace outcrop::bedrock
