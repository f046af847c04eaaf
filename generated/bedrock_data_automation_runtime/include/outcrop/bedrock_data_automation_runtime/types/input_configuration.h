// InputConfiguration and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-data-automation-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "outcrop/bedrock_data_automation_runtime/shapes.h"
#include "outcrop/box.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_data_automation_runtime {

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation-runtime_TimestampSegment.html
struct TimestampSegment {
  /// Required.
  std::optional<std::int64_t> start_time_millis{};
  /// Required.
  std::optional<std::int64_t> end_time_millis{};

  friend bool operator==(const TimestampSegment&, const TimestampSegment&) = default;
};
void write_json(internal::JsonWriter& writer, const TimestampSegment& in);

/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation-runtime_VideoSegmentConfiguration.html
struct VideoSegmentConfiguration {
  Box<TimestampSegment> timestamp_segment{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const VideoSegmentConfiguration&, const VideoSegmentConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const VideoSegmentConfiguration& in);

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation-runtime_VideoAssetProcessingConfiguration.html
struct VideoAssetProcessingConfiguration {
  Box<VideoSegmentConfiguration> segment_configuration{};

  friend bool operator==(const VideoAssetProcessingConfiguration&, const VideoAssetProcessingConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const VideoAssetProcessingConfiguration& in);

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation-runtime_AssetProcessingConfiguration.html
struct AssetProcessingConfiguration {
  std::optional<VideoAssetProcessingConfiguration> video{};

  friend bool operator==(const AssetProcessingConfiguration&, const AssetProcessingConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const AssetProcessingConfiguration& in);

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation-runtime_InputConfiguration.html
struct InputConfiguration {
  /// Required.
  std::optional<std::string> s3_uri{};
  std::optional<AssetProcessingConfiguration> asset_processing_configuration{};

  friend bool operator==(const InputConfiguration&, const InputConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const InputConfiguration& in);

}  // namespace outcrop::bedrock_data_automation_runtime
