// Decode tables of LoggingConfigView and the shapes that only it holds.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/views/logging_config.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock {
namespace {

constexpr internal::Field s3_config_fields[] = {
    {"bucketName", &internal::string_type, offsetof(S3ConfigView, bucket_name), internal::Slot::plain},
    {"keyPrefix", &internal::string_type, offsetof(S3ConfigView, key_prefix), internal::Slot::optional},
};

constexpr internal::Field cloud_watch_config_fields[] = {
    {"logGroupName", &internal::string_type, offsetof(CloudWatchConfigView, log_group_name), internal::Slot::plain},
    {"roleArn", &internal::string_type, offsetof(CloudWatchConfigView, role_arn), internal::Slot::plain},
    {"largeDataDeliveryS3Config", &schemas::s3_config_type,
     offsetof(CloudWatchConfigView, large_data_delivery_s3_config), internal::Slot::reference},
};

constexpr internal::Field logging_config_fields[] = {
    {"cloudWatchConfig", &schemas::cloud_watch_config_type, offsetof(LoggingConfigView, cloud_watch_config),
     internal::Slot::reference},
    {"s3Config", &schemas::s3_config_type, offsetof(LoggingConfigView, s3_config), internal::Slot::reference},
    {"textDataDeliveryEnabled", &internal::boolean_type, offsetof(LoggingConfigView, text_data_delivery_enabled),
     internal::Slot::optional},
    {"imageDataDeliveryEnabled", &internal::boolean_type, offsetof(LoggingConfigView, image_data_delivery_enabled),
     internal::Slot::optional},
    {"embeddingDataDeliveryEnabled", &internal::boolean_type,
     offsetof(LoggingConfigView, embedding_data_delivery_enabled), internal::Slot::optional},
    {"videoDataDeliveryEnabled", &internal::boolean_type, offsetof(LoggingConfigView, video_data_delivery_enabled),
     internal::Slot::optional},
    {"audioDataDeliveryEnabled", &internal::boolean_type, offsetof(LoggingConfigView, audio_data_delivery_enabled),
     internal::Slot::optional},
};

}  // namespace

namespace schemas {

constinit const internal::Schema s3_config_schema =
    internal::structure_schema<S3ConfigView>("S3Config", s3_config_fields);
constinit const internal::Type s3_config_type = internal::structure_type<S3ConfigView>(s3_config_schema);

constinit const internal::Schema cloud_watch_config_schema =
    internal::structure_schema<CloudWatchConfigView>("CloudWatchConfig", cloud_watch_config_fields);
constinit const internal::Type cloud_watch_config_type =
    internal::structure_type<CloudWatchConfigView>(cloud_watch_config_schema);

constinit const internal::Schema logging_config_schema =
    internal::structure_schema<LoggingConfigView>("LoggingConfig", logging_config_fields);
constinit const internal::Type logging_config_type = internal::structure_type<LoggingConfigView>(logging_config_schema);

}  // namespace schemas

const internal::Schema& schema_of(const S3ConfigView*) { return schemas::s3_config_schema; }
const internal::Schema& schema_of(const CloudWatchConfigView*) { return schemas::cloud_watch_config_schema; }
const internal::Schema& schema_of(const LoggingConfigView*) { return schemas::logging_config_schema; }

}  // namespace outcrop::bedrock
