// Tables of the shapes in outcrop/bedrock_data_automation_runtime/types/input_configuration.h.
// Generated from models/bedrock-data-automation-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_data_automation_runtime/types/input_configuration.h>

#include "bedrock_data_automation_runtime/fields.h"

namespace outcrop::bedrock_data_automation_runtime {

const cli::Shape& fields_of(const AssetProcessingConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AssetProcessingConfiguration::video>("video"),
  };
  static constexpr cli::Shape shape{.name = "AssetProcessingConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const InputConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&InputConfiguration::s3_uri>("s3Uri", true),
      cli::field<&InputConfiguration::asset_processing_configuration>("assetProcessingConfiguration"),
  };
  static constexpr cli::Shape shape{.name = "InputConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const TimestampSegment*) {
  static constexpr cli::Field fields[] = {
      cli::field<&TimestampSegment::start_time_millis>("startTimeMillis", true),
      cli::field<&TimestampSegment::end_time_millis>("endTimeMillis", true),
  };
  static constexpr cli::Shape shape{.name = "TimestampSegment", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const VideoAssetProcessingConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&VideoAssetProcessingConfiguration::segment_configuration>("segmentConfiguration"),
  };
  static constexpr cli::Shape shape{.name = "VideoAssetProcessingConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const VideoSegmentConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&VideoSegmentConfiguration::timestamp_segment>("timestampSegment"),
  };
  static constexpr cli::Shape shape{.name = "VideoSegmentConfiguration", .fields = fields, .is_union = true};
  return shape;
}

}  // namespace outcrop::bedrock_data_automation_runtime
