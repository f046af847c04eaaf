// LoggingConfigView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/optional_ref.h"

namespace outcrop::bedrock {

struct S3ConfigView {
  std::string_view bucket_name{};
  std::optional<std::string_view> key_prefix{};
};

struct CloudWatchConfigView {
  std::string_view log_group_name{};
  std::string_view role_arn{};
  OptionalRef<S3ConfigView> large_data_delivery_s3_config{};
};

struct LoggingConfigView {
  OptionalRef<CloudWatchConfigView> cloud_watch_config{};
  OptionalRef<S3ConfigView> s3_config{};
  std::optional<bool> text_data_delivery_enabled{};
  std::optional<bool> image_data_delivery_enabled{};
  std::optional<bool> embedding_data_delivery_enabled{};
  std::optional<bool> video_data_delivery_enabled{};
  std::optional<bool> audio_data_delivery_enabled{};
};

}  // namespace outcrop::bedrock
