// Writes InputConfiguration and the shapes that only it holds as JSON.
// Generated from models/bedrock-data-automation-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_data_automation_runtime/types/input_configuration.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_data_automation_runtime {

void write_json(internal::JsonWriter& writer, const TimestampSegment& in) {
  writer.begin_object();
  writer.required("startTimeMillis", in.start_time_millis);
  writer.required("endTimeMillis", in.end_time_millis);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const VideoSegmentConfiguration& in) {
  writer.exactly_one("VideoSegmentConfiguration", in.timestamp_segment.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("timestampSegment", in.timestamp_segment);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const VideoAssetProcessingConfiguration& in) {
  writer.begin_object();
  writer.member("segmentConfiguration", in.segment_configuration);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const AssetProcessingConfiguration& in) {
  writer.begin_object();
  writer.member("video", in.video);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const InputConfiguration& in) {
  writer.begin_object();
  writer.required("s3Uri", in.s3_uri);
  writer.member("assetProcessingConfiguration", in.asset_processing_configuration);
  writer.end_object();
}

}  // namespace outcrop::bedrock_data_automation_runtime
