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

/// A stretch of time in a video.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation-runtime_TimestampSegment.html
struct TimestampSegment {
  /// Where the stretch begins, in milliseconds from the start of the video.
  ///
  /// Required.
  std::optional<std::int64_t> start_time_millis{};
  /// Where the stretch ends, in milliseconds from the start of the video.
  ///
  /// Required.
  std::optional<std::int64_t> end_time_millis{};

  friend bool operator==(const TimestampSegment&, const TimestampSegment&) = default;
};
void write_json(internal::JsonWriter& writer, const TimestampSegment& in);

/// How a part of a video is told.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation-runtime_VideoSegmentConfiguration.html
struct VideoSegmentConfiguration {
  /// The part is told by the times at which it begins and ends.
  Box<TimestampSegment> timestamp_segment{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const VideoSegmentConfiguration&, const VideoSegmentConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const VideoSegmentConfiguration& in);

/// Which part of a video is worked on.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation-runtime_VideoAssetProcessingConfiguration.html
struct VideoAssetProcessingConfiguration {
  /// The part of the video. Absent: the whole video.
  Box<VideoSegmentConfiguration> segment_configuration{};

  friend bool operator==(const VideoAssetProcessingConfiguration&, const VideoAssetProcessingConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const VideoAssetProcessingConfiguration& in);

/// Which part of a file is worked on.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation-runtime_AssetProcessingConfiguration.html
struct AssetProcessingConfiguration {
  /// The part of a video to work on. Absent: all of it.
  std::optional<VideoAssetProcessingConfiguration> video{};

  friend bool operator==(const AssetProcessingConfiguration&, const AssetProcessingConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const AssetProcessingConfiguration& in);

/// The file to work on, and which part of it.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation-runtime_InputConfiguration.html
struct InputConfiguration {
  /// The file in Amazon S3, as s3://bucket/key.
  ///
  /// Required.
  std::optional<std::string> s3_uri{};
  /// The part of the file to work on. Absent: all of it.
  std::optional<AssetProcessingConfiguration> asset_processing_configuration{};

  friend bool operator==(const InputConfiguration&, const InputConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const InputConfiguration& in);

}  // namespace outcrop::bedrock_data_automation_runtime
