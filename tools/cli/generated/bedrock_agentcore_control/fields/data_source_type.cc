// Tables of the shapes in outcrop/bedrock_agentcore_control/types/data_source_type.h.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/types/data_source_type.h>

#include "bedrock_agentcore_control/fields.h"

namespace outcrop::bedrock_agentcore_control {

const cli::Shape& fields_of(const DataSourceType*) {
  static constexpr cli::Field fields[] = {
      cli::field<&DataSourceType::inline_examples>("inlineExamples"),
      cli::field<&DataSourceType::s3_source>("s3Source"),
  };
  static constexpr cli::Shape shape{.name = "DataSourceType", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const InlineExamplesSource*) {
  static constexpr cli::Field fields[] = {
      cli::field<&InlineExamplesSource::examples>("examples", true),
  };
  static constexpr cli::Shape shape{.name = "InlineExamplesSource", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const S3Source*) {
  static constexpr cli::Field fields[] = {
      cli::field<&S3Source::s3_uri>("s3Uri", true),
  };
  static constexpr cli::Shape shape{.name = "S3Source", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore_control
