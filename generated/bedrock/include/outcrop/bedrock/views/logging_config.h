// LoggingConfigView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/bedrock/shapes.h"
#include "outcrop/optional_ref.h"

namespace outcrop::bedrock {

/// A place in Amazon S3 that model calls are logged to.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_S3Config.html
struct S3ConfigView {
  /// The name of the bucket, without `s3://`.
  std::string_view bucket_name{};
  /// What the keys of the logged objects begin with. Absent: nothing of the customer's.
  std::optional<std::string_view> key_prefix{};
};
const internal::Schema& schema_of(const S3ConfigView*);

/// A log group in Amazon CloudWatch that model calls are logged to.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_CloudWatchConfig.html
struct CloudWatchConfigView {
  /// The name of the log group, which has to exist.
  std::string_view log_group_name{};
  /// The IAM role by which the service writes to the log group.
  std::string_view role_arn{};
  /// Where data goes that is too large for the log group.
  OptionalRef<S3ConfigView> large_data_delivery_s3_config{};
};
const internal::Schema& schema_of(const CloudWatchConfigView*);

/// What is logged of model calls, and where.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_LoggingConfig.html
struct LoggingConfigView {
  /// The log group in Amazon CloudWatch to write to. Absent: none.
  OptionalRef<CloudWatchConfigView> cloud_watch_config{};
  /// The bucket in Amazon S3 to write to. Absent: none.
  OptionalRef<S3ConfigView> s3_config{};
  /// Whether text of prompts and answers is logged.
  std::optional<bool> text_data_delivery_enabled{};
  /// Whether images of prompts and answers are logged.
  std::optional<bool> image_data_delivery_enabled{};
  /// Whether vectors of embedding models are logged.
  std::optional<bool> embedding_data_delivery_enabled{};
  /// Whether videos of prompts and answers are logged.
  std::optional<bool> video_data_delivery_enabled{};
  /// Whether sound of prompts and answers is logged.
  std::optional<bool> audio_data_delivery_enabled{};
};
const internal::Schema& schema_of(const LoggingConfigView*);

}  // namespace outcrop::bedrock
