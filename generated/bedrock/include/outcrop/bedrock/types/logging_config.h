// LoggingConfig and the shapes that only it holds: parts of requests.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

namespace outcrop::bedrock {

struct S3Config {
  /// Required.
  std::optional<std::string> bucket_name{};
  std::optional<std::string> key_prefix{};
};

struct CloudWatchConfig {
  /// Required.
  std::optional<std::string> log_group_name{};
  /// Required.
  std::optional<std::string> role_arn{};
  std::optional<S3Config> large_data_delivery_s3_config{};
};

struct LoggingConfig {
  std::optional<CloudWatchConfig> cloud_watch_config{};
  std::optional<S3Config> s3_config{};
  std::optional<bool> text_data_delivery_enabled{};
  std::optional<bool> image_data_delivery_enabled{};
  std::optional<bool> embedding_data_delivery_enabled{};
  std::optional<bool> video_data_delivery_enabled{};
  std::optional<bool> audio_data_delivery_enabled{};
};

}  // namespace outcrop::bedrock
