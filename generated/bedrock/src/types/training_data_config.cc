// Writes TrainingDataConfig and the shapes that only it holds as JSON.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/types/training_data_config.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock {

void write_json(internal::JsonWriter& writer, const InvocationLogSource& in) {
  writer.exactly_one("InvocationLogSource", in.s3_uri.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("s3Uri", in.s3_uri);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const RequestMetadataBaseFilters& in) {
  writer.begin_object();
  writer.sensitive().member("equals", in.equals);
  writer.sensitive().member("notEquals", in.not_equals);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const RequestMetadataFilters& in) {
  writer.exactly_one("RequestMetadataFilters", in.equals.has_value() + in.not_equals.has_value() +
                                                   in.and_all.has_value() + in.or_all.has_value() +
                                                   in.unknown.has_value());
  writer.begin_object();
  writer.sensitive().member("equals", in.equals);
  writer.sensitive().member("notEquals", in.not_equals);
  writer.member("andAll", in.and_all);
  writer.member("orAll", in.or_all);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const InvocationLogsConfig& in) {
  writer.begin_object();
  writer.member("usePromptResponse", in.use_prompt_response);
  writer.required("invocationLogSource", in.invocation_log_source);
  writer.member("requestMetadataFilters", in.request_metadata_filters);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const TrainingDataConfig& in) {
  writer.begin_object();
  writer.member("s3Uri", in.s3_uri);
  writer.member("invocationLogsConfig", in.invocation_logs_config);
  writer.end_object();
}

}  // namespace outcrop::bedrock
