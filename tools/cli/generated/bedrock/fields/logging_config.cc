// Tables of the shapes in outcrop/bedrock/types/logging_config.h.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/types/logging_config.h>

#include "bedrock/fields.h"

namespace outcrop::bedrock {

const cli::Shape& fields_of(const CloudWatchConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&CloudWatchConfig::log_group_name>("logGroupName", true),
      cli::field<&CloudWatchConfig::role_arn>("roleArn", true),
      cli::field<&CloudWatchConfig::large_data_delivery_s3_config>("largeDataDeliveryS3Config"),
  };
  static constexpr cli::Shape shape{.name = "CloudWatchConfig", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const LoggingConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&LoggingConfig::cloud_watch_config>("cloudWatchConfig"),
      cli::field<&LoggingConfig::s3_config>("s3Config"),
      cli::field<&LoggingConfig::text_data_delivery_enabled>("textDataDeliveryEnabled"),
      cli::field<&LoggingConfig::image_data_delivery_enabled>("imageDataDeliveryEnabled"),
      cli::field<&LoggingConfig::embedding_data_delivery_enabled>("embeddingDataDeliveryEnabled"),
      cli::field<&LoggingConfig::video_data_delivery_enabled>("videoDataDeliveryEnabled"),
      cli::field<&LoggingConfig::audio_data_delivery_enabled>("audioDataDeliveryEnabled"),
  };
  static constexpr cli::Shape shape{.name = "LoggingConfig", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const S3Config*) {
  static constexpr cli::Field fields[] = {
      cli::field<&S3Config::bucket_name>("bucketName", true),
      cli::field<&S3Config::key_prefix>("keyPrefix"),
  };
  static constexpr cli::Shape shape{.name = "S3Config", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock
