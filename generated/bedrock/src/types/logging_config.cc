// Writes LoggingConfig and the shapes that only it holds as JSON.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/types/logging_config.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock {

void write_json(internal::JsonWriter& writer, const S3Config& in) {
  writer.begin_object();
  writer.required("bucketName", in.bucket_name);
  writer.member("keyPrefix", in.key_prefix);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const CloudWatchConfig& in) {
  writer.begin_object();
  writer.required("logGroupName", in.log_group_name);
  writer.required("roleArn", in.role_arn);
  writer.member("largeDataDeliveryS3Config", in.large_data_delivery_s3_config);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const LoggingConfig& in) {
  writer.begin_object();
  writer.member("cloudWatchConfig", in.cloud_watch_config);
  writer.member("s3Config", in.s3_config);
  writer.member("textDataDeliveryEnabled", in.text_data_delivery_enabled);
  writer.member("imageDataDeliveryEnabled", in.image_data_delivery_enabled);
  writer.member("embeddingDataDeliveryEnabled", in.embedding_data_delivery_enabled);
  writer.member("videoDataDeliveryEnabled", in.video_data_delivery_enabled);
  writer.member("audioDataDeliveryEnabled", in.audio_data_delivery_enabled);
  writer.end_object();
}

}  // namespace outcrop::bedrock
