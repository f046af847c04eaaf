// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/types/logging_config.h"

#include "outcrop/bedrock/to_owned.h"
#include "outcrop/bedrock/views/logging_config.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

S3Config to_owned(const S3ConfigView& view) {
  S3Config owned;
  internal::own(owned.bucket_name, view.bucket_name);
  internal::own(owned.key_prefix, view.key_prefix);
  return owned;
}

CloudWatchConfig to_owned(const CloudWatchConfigView& view) {
  CloudWatchConfig owned;
  internal::own(owned.log_group_name, view.log_group_name);
  internal::own(owned.role_arn, view.role_arn);
  internal::own(owned.large_data_delivery_s3_config, view.large_data_delivery_s3_config);
  return owned;
}

LoggingConfig to_owned(const LoggingConfigView& view) {
  LoggingConfig owned;
  internal::own(owned.cloud_watch_config, view.cloud_watch_config);
  internal::own(owned.s3_config, view.s3_config);
  internal::own(owned.text_data_delivery_enabled, view.text_data_delivery_enabled);
  internal::own(owned.image_data_delivery_enabled, view.image_data_delivery_enabled);
  internal::own(owned.embedding_data_delivery_enabled, view.embedding_data_delivery_enabled);
  internal::own(owned.video_data_delivery_enabled, view.video_data_delivery_enabled);
  internal::own(owned.audio_data_delivery_enabled, view.audio_data_delivery_enabled);
  return owned;
}

}  // namespace outcrop::bedrock
