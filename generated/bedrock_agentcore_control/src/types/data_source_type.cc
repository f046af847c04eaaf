// Writes DataSourceType and the shapes that only it holds as JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/data_source_type.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore_control {

void write_json(internal::JsonWriter& writer, const InlineExamplesSource& in) {
  writer.begin_object();
  writer.sensitive().required("examples", in.examples);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const S3Source& in) {
  writer.begin_object();
  writer.required("s3Uri", in.s3_uri);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const DataSourceType& in) {
  writer.exactly_one("DataSourceType",
                     in.inline_examples.has_value() + in.s3_source.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("inlineExamples", in.inline_examples);
  writer.member("s3Source", in.s3_source);
  writer.unknown(in.unknown);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
