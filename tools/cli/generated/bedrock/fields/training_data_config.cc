// Tables of the shapes in outcrop/bedrock/types/training_data_config.h.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/types/training_data_config.h>

#include "bedrock/fields.h"

namespace outcrop::bedrock {

const cli::Shape& fields_of(const InvocationLogSource*) {
  static constexpr cli::Field fields[] = {
      cli::field<&InvocationLogSource::s3_uri>("s3Uri"),
  };
  static constexpr cli::Shape shape{.name = "InvocationLogSource", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const InvocationLogsConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&InvocationLogsConfig::use_prompt_response>("usePromptResponse"),
      cli::field<&InvocationLogsConfig::invocation_log_source>("invocationLogSource", true),
      cli::field<&InvocationLogsConfig::request_metadata_filters>("requestMetadataFilters"),
  };
  static constexpr cli::Shape shape{.name = "InvocationLogsConfig", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const RequestMetadataBaseFilters*) {
  static constexpr cli::Field fields[] = {
      cli::field<&RequestMetadataBaseFilters::equals>("equals"),
      cli::field<&RequestMetadataBaseFilters::not_equals>("notEquals"),
  };
  static constexpr cli::Shape shape{.name = "RequestMetadataBaseFilters", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const RequestMetadataFilters*) {
  static constexpr cli::Field fields[] = {
      cli::field<&RequestMetadataFilters::equals>("equals"),
      cli::field<&RequestMetadataFilters::not_equals>("notEquals"),
      cli::field<&RequestMetadataFilters::and_all>("andAll"),
      cli::field<&RequestMetadataFilters::or_all>("orAll"),
  };
  static constexpr cli::Shape shape{.name = "RequestMetadataFilters", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const TrainingDataConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&TrainingDataConfig::s3_uri>("s3Uri"),
      cli::field<&TrainingDataConfig::invocation_logs_config>("invocationLogsConfig"),
  };
  static constexpr cli::Shape shape{.name = "TrainingDataConfig", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock
