// LoggingConfig and the shapes that only it holds: parts of requests.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock/shapes.h"
#include "outcrop/box.h"

namespace outcrop::bedrock {

/// A place in Amazon S3 that model calls are logged to.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_S3Config.html
struct S3Config {
  /// The name of the bucket, without `s3://`.
  ///
  /// Required. 3 to 63 characters.
  std::optional<std::string> bucket_name{};
  /// What the keys of the logged objects begin with. Absent: nothing of the customer's.
  ///
  /// At most 1024 characters.
  std::optional<std::string> key_prefix{};

  friend bool operator==(const S3Config&, const S3Config&) = default;
};
void write_json(internal::JsonWriter& writer, const S3Config& in);

/// A log group in Amazon CloudWatch that model calls are logged to.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_CloudWatchConfig.html
struct CloudWatchConfig {
  /// The name of the log group, which has to exist.
  ///
  /// Required. 1 to 512 characters.
  std::optional<std::string> log_group_name{};
  /// The IAM role by which the service writes to the log group.
  ///
  /// Required. At most 2048 characters, matching arn:aws(-[^:]+)?:iam::([0-9]{12})?:role/.+.
  std::optional<std::string> role_arn{};
  /// Where data goes that is too large for the log group.
  Box<S3Config> large_data_delivery_s3_config{};

  friend bool operator==(const CloudWatchConfig&, const CloudWatchConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const CloudWatchConfig& in);

/// What is logged of model calls, and where.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_LoggingConfig.html
struct LoggingConfig {
  /// The log group in Amazon CloudWatch to write to. Absent: none.
  Box<CloudWatchConfig> cloud_watch_config{};
  /// The bucket in Amazon S3 to write to. Absent: none.
  Box<S3Config> s3_config{};
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

  friend bool operator==(const LoggingConfig&, const LoggingConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const LoggingConfig& in);

}  // namespace outcrop::bedrock
